// Launches a real Chromium or Firefox with the built extension in it, for tests, `npm start` and measurements.

import { launchChrome } from "./drive/chrome.ts";
import type { DrivenBrowser, LaunchOptions } from "./drive/driven-browser.ts";
import { launchFirefox } from "./drive/firefox.ts";
import type { BrowserKind } from "./find-browsers.ts";

export const launch = (kind: BrowserKind, options: LaunchOptions = {}): Promise<DrivenBrowser> =>
  kind === "chrome" ? launchChrome(options) : launchFirefox(options);

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
