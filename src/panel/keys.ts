// The keyboard: one key for each thing a reader does over and over.

import type { Verdict } from "../engine/model.ts";
import type { Desk } from "./desk.ts";
import type { Tab } from "./listing.ts";

type Action = (desk: Desk) => void | Promise<void>;

const actions: Record<string, Action> = {
  j: (desk) => move(desk, 1),
  k: (desk) => move(desk, -1),
  ArrowDown: (desk) => move(desk, 1),
  ArrowUp: (desk) => move(desk, -1),
  1: (desk) => judge(desk, "keep"),
  2: (desk) => judge(desk, "doubt"),
  3: (desk) => judge(desk, "dismiss"),
  c: (desk) => {
    desk.correcting.value = desk.selected.value?.quote.id ?? null;
  },
  e: (desk) => {
    desk.showsEvidence.value = !desk.showsEvidence.value;
  },
  "[": (desk) => showCopy(desk, -1),
  "]": (desk) => showCopy(desk, 1),
  u: async (desk) => {
    await desk.undo();
    focusSelected();
  },
  "/": (desk) => {
    desk.tab.value = "quotes";
    desk.isSearching.value = true;
  },
  "?": (desk) => {
    desk.sheet.value = "help";
  },
  q: (desk) => openTab(desk, "quotes"),
  s: (desk) => openTab(desk, "speakers"),
  r: (desk) => openTab(desk, "repeats"),
};

/** Only where a list of quotations is before the reader. */
const listKeys = new Set(["j", "k", "ArrowDown", "ArrowUp", "1", "2", "3", "c", "e", "[", "]"]);

/** Takes the keys of the whole document until `signal` aborts. */
export function listenToKeys(desk: Desk, signal: AbortSignal): void {
  document.addEventListener("keydown", (event) => onKey(desk, event), { signal });
}

function onKey(desk: Desk, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (desk.sheet.value !== null || !desk.report.value || isTyping(event.target)) return;
  const key = keyOf(event);
  const action = actions[key];
  if (!action || (listKeys.has(key) && desk.tab.value !== "quotes")) return;
  if (key.startsWith("Arrow") && isInsideOwnKeys(event.target)) return;
  event.preventDefault();
  void action(desk);
}

/** The letter on the key where a Japanese input method has taken the key itself. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key !== "Process" && key !== "Unidentified") return key.length === 1 ? key.toLowerCase() : key;
  if (code === "Slash") return shiftKey ? "?" : "/";
  return code.replace(/^(?:Key|Digit)/, "").toLowerCase();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, dialog") !== null;
}

/** Tabs and choices move by the arrow keys themselves. */
function isInsideOwnKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=tablist], [role=radiogroup]") !== null;
}

function move(desk: Desk, by: 1 | -1): void {
  desk.move(by);
  focusSelected();
}

async function judge(desk: Desk, verdict: Verdict): Promise<void> {
  const entry = desk.selected.value;
  if (!entry) return;
  await desk.judge(entry, verdict, true);
  focusSelected();
}

function showCopy(desk: Desk, by: 1 | -1): void {
  if (desk.selected.value) desk.showCopy(desk.selected.value, by);
}

function openTab(desk: Desk, tab: Tab): void {
  desk.tab.value = tab;
}

/** After the list has been drawn anew. */
function focusSelected(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-current=true] .words")?.focus());
}
