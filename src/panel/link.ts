// The panel's one way out: what it asks of the background and of the browser. Tests hand in their own.

import type { Call } from "../messages/call.ts";
import type { FromPanel, TabView } from "../messages/contract.ts";
import { makePanelCall, onTabChanged } from "../messages/from-panel.ts";
import { platform } from "../platform/browser.ts";
import type { TabFacts } from "../platform/platform.ts";

export interface Link {
  call: Call<FromPanel>;
  onTabChanged(listener: (view: TabView) => void): void;
  activeTab(): Promise<TabFacts | null>;
  /** Another tab came to the front, or one loads another page. */
  onTabSwitched(listener: (tabId: number) => void): void;
  /** These are called at once in the reader's click. */
  openBeside(windowId: number): Promise<boolean>;
  allowSite(host: string): Promise<boolean>;
  forgetSite(host: string): Promise<boolean>;
  openOptions(): Promise<void>;
  browserLanguage: string;
  /** Epoch milliseconds. */
  now(): number;
  newId(): string;
}

export function browserLink(): Link {
  return {
    call: makePanelCall(platform.runtime),
    onTabChanged: (listener) => onTabChanged(platform.runtime, listener),
    activeTab: () => platform.tabs.active(),
    onTabSwitched: (listener) => platform.tabs.onChanged(listener),
    async openBeside(windowId) {
      const isOpen = await platform.beside.open(windowId);
      // Chrome closes the popup by itself, Firefox leaves it in front of the sidebar.
      if (isOpen) window.close();
      return isOpen;
    },
    allowSite: (host) => platform.permissions.request(host),
    forgetSite: (host) => platform.permissions.remove(host),
    openOptions: () => platform.tabs.open(`${platform.runtime.root}src/options/options.html`),
    browserLanguage: navigator.language,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  };
}
