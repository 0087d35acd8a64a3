// Reads the pages that page scripts send: in short steps, so that other messages are answered meanwhile, and at most
// one reading a tab, so that a page that keeps changing never piles up work.

import type { PageReuse, Report, SourcePage, Tokenise } from "../engine/model.ts";
import { readInSteps } from "../engine/read.ts";
import { Failure } from "../messages/failure.ts";
import { nextTask } from "../platform/next-task.ts";

/** A step's length: short enough to leave no message waiting, long enough that the pauses cost little. */
const STEP_MS = 12;

export interface Progress {
  /** Blocks read, and blocks to read. */
  done: number;
  total: number;
}

export interface PageReader {
  /**
   * The page's report. Calls `onProgress` after every step but the last.
   * @throws {Failure} "superseded" when the tab sends another reading, "stopped" when it is stopped, "dictionary"
   */
  read(tabId: number, page: SourcePage, reuse: PageReuse, onProgress: () => void): Promise<Report>;
  /** Has the dictionary ready for a page that will probably need it. */
  prepare(): void;
  /** Null when nothing is being read there. */
  progress(tabId: number): Progress | null;
  /** Stops the tab's reading, if one is under way. */
  stop(tabId: number): void;
}

interface Reading extends Progress {
  end: Failure | null;
}

export function pageReader(tokeniser: () => Promise<Tokenise>, clock = () => performance.now()): PageReader {
  const readings = new Map<number, Reading>();

  const end = (tabId: number, code: "superseded" | "stopped") => {
    const reading = readings.get(tabId);
    if (reading) reading.end = new Failure(code);
  };

  const run = async (reading: Reading, page: SourcePage, reuse: PageReuse, onProgress: () => void) => {
    const tokenise = needsDictionary(page) ? await load(tokeniser) : noTokens;
    const steps = readInSteps(page, reuse, tokenise);
    for (let from = clock(); ; ) {
      if (reading.end) throw reading.end;
      const step = steps.next();
      if (step.done) return step.value;
      if (clock() - from < STEP_MS) continue;
      reading.done = step.value;
      onProgress();
      await nextTask();
      from = clock();
    }
  };

  return {
    async read(tabId, page, reuse, onProgress) {
      end(tabId, "superseded");
      const reading = { done: 0, total: page.blocks.length, end: null };
      readings.set(tabId, reading);
      try {
        return await run(reading, page, reuse, onProgress);
      } finally {
        if (readings.get(tabId) === reading) readings.delete(tabId);
      }
    },
    prepare() {
      tokeniser().catch(() => {}); // Whoever reads with it hears of a failure.
    },
    progress(tabId) {
      const reading = readings.get(tabId);
      return reading ? { done: reading.done, total: reading.total } : null;
    },
    stop: (tabId) => end(tabId, "stopped"),
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

/** Kana stands in Japanese alone, so an English page that quotes some Japanese counts too. */
function needsDictionary({ facts, blocks }: SourcePage): boolean {
  return facts.language === "ja" || blocks.some(({ text }) => /[ぁ-ゖァ-ヺ]/.test(text));
}
