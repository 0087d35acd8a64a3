// What the settings page knows, and what the reader can change on it. Every change is saved at once.

import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Settings } from "../engine/model.ts";
import type { FromPanel } from "../messages/contract.ts";
import { languageFor, type Words } from "../words/speak.ts";
import { wordsIn } from "../words/words.ts";
import type { Command, OptionsLink } from "./link.ts";

export interface SettingsDesk {
  link: OptionsLink;
  words: ReadonlySignal<Words>;
  /** Null while the page opens. */
  settings: ReadonlySignal<Settings | null>;
  usage: ReadonlySignal<FromPanel["data.usage"]["result"] | null>;
  commands: ReadonlySignal<Command[]>;
  notice: Signal<string>;
  change(part: Partial<Settings>): Promise<void>;
  /** Asks the background anew: a permission or the stored reviews have changed. */
  refresh(): Promise<void>;
}

/** Asks for what is set and stored at once; `settings` is null until the answer is there. */
export function openSettingsDesk(link: OptionsLink): SettingsDesk {
  const settings = signal<Settings | null>(null);
  const usage = signal<FromPanel["data.usage"]["result"] | null>(null);
  const commands = signal<Command[]>([]);
  const notice = signal("");
  const words = computed(() =>
    wordsIn(languageFor(settings.value?.language ?? "auto", link.browserLanguage)),
  );

  async function refresh(): Promise<void> {
    const [saved, used] = await Promise.all([link.call("settings.get", null), link.call("data.usage", null)]);
    if (saved.ok) settings.value = saved.value;
    if (used.ok) usage.value = used.value;
    if (!saved.ok || !used.ok) notice.value = words.value.t("notReached");
  }

  async function change(part: Partial<Settings>): Promise<void> {
    if (!settings.value) return;
    const answer = await link.call("settings.put", { settings: { ...settings.value, ...part } });
    if (answer.ok) settings.value = answer.value;
    notice.value = words.value.t(answer.ok ? "saved" : "saveFailed");
  }

  link.onSitesChanged(() => void refresh());
  void refresh();
  void link.commands().then((found) => {
    commands.value = found;
  });
  return { link, words, settings, usage, commands, notice, change, refresh };
}

export const SettingsContext = createContext<SettingsDesk | null>(null);

/** Throws outside the settings page. */
export function useSettingsDesk(): SettingsDesk {
  const desk = useContext(SettingsContext);
  if (!desk) throw new Error("no settings desk above this part");
  return desk;
}
