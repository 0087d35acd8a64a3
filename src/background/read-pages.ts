// Reads the pages that page scripts send: in short steps, so that other messages are answered meanwhile, and at most
// one reading a tab, so that a page that keeps changing never piles up work.

import type { Report, SourcePage, Tokenise } from "../engine/model.ts";
import { readInSteps } from "../engine/read.ts";
import type { PageReuse } from "../messages/contract.ts";
import { Failure } from "../messages/failure.ts";

/** A step's length: short enough to leave no message waiting, long enough that the pauses cost little. */
const STEP_MS = 12;

export interface PageReader {
  /**
   * The page's report. Tells `onProgress` how many blocks are done, after every step.
   * @throws {Failure} "superseded" when the tab sends another reading, "stopped" when it is stopped, "dictionary"
   */
  read(
    tabId: number,
    page: SourcePage,
    reuse: PageReuse,
    onProgress: (done: number) => void,
  ): Promise<Report>;
  /** Stops the tab's reading, if one is under way. */
  stop(tabId: number): void;
}

export function pageReader(
  tokeniser: () => Promise<Tokenise>,
  now: () => number = () => performance.now(),
): PageReader {
  const running = new Map<number, AbortController>();
  const end = (tabId: number, code: "superseded" | "stopped") => running.get(tabId)?.abort(new Failure(code));

  return {
    async read(tabId, page, reuse, onProgress) {
      end(tabId, "superseded");
      const { signal, ...own } = controllerFor(tabId, running);
      try {
        const tokenise = isJapanese(page) ? await load(tokeniser) : noTokens;
        const steps = readInSteps(page, reuse, tokenise);
        for (let from = now(); ; ) {
          signal.throwIfAborted();
          const step = steps.next();
          if (step.done) return step.value;
          if (now() - from < STEP_MS) continue;
          onProgress(step.value);
          await breathe();
          from = now();
        }
      } finally {
        own.release();
      }
    },
    stop: (tabId) => void end(tabId, "stopped"),
  };
}

function controllerFor(tabId: number, running: Map<number, AbortController>) {
  const controller = new AbortController();
  running.set(tabId, controller);
  return {
    signal: controller.signal,
    release() {
      if (running.get(tabId) === controller) running.delete(tabId);
    },
  };
}

async function load(tokeniser: () => Promise<Tokenise>): Promise<Tokenise> {
  try {
    return await tokeniser();
  } catch (error) {
    throw new Failure("dictionary", error);
  }
}

const noTokens: Tokenise = () => [];

/** Whether a page needs the dictionary: kana stands in Japanese alone, so an English page that quotes some counts too. */
function isJapanese({ facts, blocks }: SourcePage): boolean {
  return facts.language === "ja" || blocks.some(({ text }) => /[ぁ-ゖァ-ヺ]/.test(text));
}

/** Lets every message that waits be heard. A message of our own comes after them; timers would be held back. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
