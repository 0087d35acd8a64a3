// How long a page's main thread is held, told by Chromium's own trace in processor time: what else the machine does
// meanwhile does not count.

import type { Page } from "puppeteer-core";

export interface MainThread {
  /** Processor time of the longest task, in milliseconds: our work and what the browser lays out and paints for it. */
  longestTask: number;
  /** The same, of the longest stretch of script: nothing else runs meanwhile, nor is anything clicked or typed. */
  longestScript: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the thread's processor time. */
  tdur?: number;
}

/** Written into the trace by the page, which tells its thread from the others. */
const BEACON = "firsthand-bench";
const SCRIPT = new Set(["FunctionCall", "EvaluateScript", "RunMicrotasks", "v8.callFunction", "v8.run"]);

/** Traces the page while `work` is done. */
export async function watchMainThread(page: Page, work: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({
    categories: ["-*", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "v8"],
  });
  await page.evaluate((beacon) => console.timeStamp(beacon), BEACON);
  await work();
  const trace = (await page.tracing.stop())!;
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const beacon = traceEvents.find((it) => it.name === "TimeStamp" && JSON.stringify(it).includes(BEACON));
  if (!beacon) throw new Error("the page does not stand in the trace");
  const own = traceEvents.filter(({ pid, tid }) => pid === beacon.pid && tid === beacon.tid);
  const longest = (isWanted: (name: string) => boolean) =>
    own.reduce((most, { name, tdur = 0 }) => (isWanted(name) ? Math.max(most, tdur) : most), 0) / 1000;
  return {
    longestTask: longest((name) => name === "RunTask" || name === "ThreadControllerImpl::RunTask"),
    longestScript: longest((name) => SCRIPT.has(name)),
  };
}
