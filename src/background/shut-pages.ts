// Pages that no extension may enter, and how to tell.

import type { UnsupportedReason } from "../messages/contract.ts";

/** What Chromium says of pages that are its own; it tells no extension their addresses. */
const OWN_PAGE = /access an? [a-z-]+:\/\/ URL|extensions gallery/;

/** Why the browser did not let the page script into a tab with this address; `refusal` is the error it gave. */
export function whyShut(url: string | null, refusal: unknown): UnsupportedReason {
  if (url === null) return OWN_PAGE.test(String(refusal)) ? "browser-page" : "no-permission";
  if (isBrowserPage(url)) return "browser-page";
  return /^[^?#]+\.pdf(?:[?#]|$)/i.test(url) ? "pdf" : "no-permission";
}

/** The browser's and extensions' own pages, and those of the browsers' makers, where no extension may go. */
export function isBrowserPage(url: string): boolean {
  if (!/^(?:https?|file):/.test(url)) return true;
  return /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(?:\/|$)/.test(
    url,
  );
}
