// Long work on the page's main thread, done in slices so that the page never stutters.

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
    await nextTask();
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

/** A task of its own: the browser may paint and handle input before it. `setTimeout` would wait 4 ms each time. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
