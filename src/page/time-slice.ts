// Long work on the page's main thread, done in slices so that the page never stutters.

import { nextTask } from "../platform/next-task.ts";

/** Milliseconds of work between two pauses: half of a frame at 60 Hz, so that the page and the browser get theirs. */
const SLICE_MS = 8;

export class Pacer {
  private sliceStart = performance.now();

  /** Work whose `signal` aborts ends at its next pause, by the signal's reason thrown. */
  constructor(private readonly signal?: AbortSignal) {}

  /** Whether the slice is used up: then `await pause()`. */
  get due(): boolean {
    return performance.now() - this.sliceStart >= SLICE_MS;
  }

  async pause(): Promise<void> {
    await nextTurn();
    this.signal?.throwIfAborted();
    this.sliceStart = performance.now();
  }
}

/** Runs `steps` to its end, pausing between its yields when a slice is used up. */
export async function runInSlices<T>(steps: Iterator<unknown, T, void>, pacer: Pacer): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    if (pacer.due) await pacer.pause();
    step = steps.next();
  }
  return step.value;
}

/** For whoever need not hear that work was given up because the page is given back. */
export function ignoreAbort(error: unknown): void {
  if ((error as Error)?.name !== "AbortError") throw error;
}

/** Where the page lets us go on ahead of its own tasks, we do. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : nextTask();
}
