// The page script's two ways: what it asks of the background, and how it answers it.

import type { Runtime, Sender } from "../platform/platform.ts";
import { type Call, makeCall } from "./call.ts";
import type { FromPage, ToPage } from "./contract.ts";
import { type Gate, type Handlers, type Listener, serve } from "./serve.ts";

/** Well inside the 30 seconds after which Firefox stops a background context that hears nothing. */
const WAITING_MS = 10_000;

/** Asks the background. While it waits for an answer it says so, which keeps the background alive. */
export function makeBackgroundCall(runtime: Runtime): Call<FromPage> {
  const call = makeCall<FromPage>("from-page", (message) => runtime.send(message), 3);
  return async (verb, params) => {
    const waiting = setInterval(() => void call("page.waiting", null), WAITING_MS);
    try {
      return await call(verb, params);
    } finally {
      clearInterval(waiting);
    }
  };
}

/**
 * Listens to the background. Its shapes need no check beyond the sender's: a page cannot speak here (the browser hands
 * a content script the messages of its own extension alone), and the background is the same version as this script, or
 * the protocol says otherwise.
 */
export function servePage(runtime: Runtime, handlers: Handlers<ToPage, Sender>): Listener {
  const gate: Gate<ToPage, Sender> = {
    admit: (sender) => (sender.extension === runtime.id && sender.tab === null ? sender : null),
    accepts: (_verb, params): params is never => params === null || typeof params === "object",
  };
  return serve("to-page", gate, handlers);
}
