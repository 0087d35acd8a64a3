// Quotations, speakers, repeats (WAI-ARIA tabs: arrows move, and what is moved to is shown).

import { useDesk } from "../desk-context.ts";
import type { Tab } from "../listing.ts";
import { NarrowingTools } from "./narrowing.tsx";

const tabs = [
  ["quotes", "tabQuotes"],
  ["speakers", "tabSpeakers"],
  ["repeats", "tabRepeats"],
] as const;

/** With the ways to narrow the list beside them, for the quotations. */
export function Tabs() {
  const desk = useDesk();
  const { t } = desk.words.value;
  const chosen = desk.tab.value;

  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(([id]) => id === chosen);
    const [next] = tabs[(at + by + tabs.length) % tabs.length]!;
    desk.tab.value = next;
    document.getElementById(tabId(next))?.focus();
  }

  return (
    <div class="tabs">
      <div role="tablist" onKeyDown={onKeyDown}>
        {tabs.map(([id, label]) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabId(id)}
            aria-selected={id === chosen}
            aria-controls="tab-panel"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => {
              desk.tab.value = id;
            }}
          >
            {t(label)}
          </button>
        ))}
      </div>
      {chosen === "quotes" && desk.entries.value.all.length > 0 && <NarrowingTools />}
    </div>
  );
}

export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}
