// The background's entry: the real browser, the real database, the real dictionary.

import { createDictionaryHost } from "../dictionary/load-dictionary.ts";
import pageScript from "../page/main.iife.ts?script&iife";
import { platform } from "../platform/browser.ts";
import { startBackground } from "./background.ts";
import { databaseOpener } from "./store/open.ts";
import { reviewStore } from "./store/reviews.ts";

/** A reader who goes from page to page finds the dictionary loaded; one who stops reading gets the memory back. */
const DICTIONARY_IDLE_MS = 60_000;

const dictionary = createDictionaryHost({
  async fetchBytes() {
    const response = await fetch(`${platform.runtime.root}dictionary/ja.bin`);
    return response.arrayBuffer();
  },
  idleMs: DICTIONARY_IDLE_MS,
  schedule(task, ms) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
});

startBackground({
  platform,
  store: reviewStore(databaseOpener(), Date.now),
  tokeniser: dictionary.tokeniser,
  pageScript,
  now: Date.now,
});

// Browser tests wait for it: a context that is being woken up has no listeners yet.
Object.assign(globalThis, { __ready: true });
