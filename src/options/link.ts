// The settings page's one way out: what it asks of the background and of the browser. Tests hand in their own.

import type { Call } from "../messages/call.ts";
import type { FromPanel } from "../messages/contract.ts";
import { makePanelCall } from "../messages/from-panel.ts";
import { platform } from "../platform/browser.ts";

export interface Command {
  name: string;
  description: string;
  /** As the browser writes it; "" where none is set. */
  shortcut: string;
}

export interface OptionsLink {
  call: Call<FromPanel>;
  commands(): Promise<Command[]>;
  /** False where the browser's page for them can only be reached by hand. */
  changeCommands(): Promise<boolean>;
  /** These two are called at once in the reader's click. */
  allowSite(host: string): Promise<boolean>;
  forgetSite(host: string): Promise<boolean>;
  onSitesChanged(listener: () => void): void;
  openPage(path: string): Promise<void>;
  browserLanguage: string;
  /** Epoch milliseconds. */
  now(): number;
}

export function browserOptionsLink(): OptionsLink {
  return {
    call: makePanelCall(platform.runtime),
    commands: () => platform.commands.all(),
    changeCommands: () => platform.commands.change(),
    allowSite: (host) => platform.permissions.request(host),
    forgetSite: (host) => platform.permissions.remove(host),
    onSitesChanged: (listener) => platform.permissions.onChanged(listener),
    openPage: (path) => platform.tabs.open(platform.runtime.root + path),
    browserLanguage: navigator.language,
    now: () => Date.now(),
  };
}
