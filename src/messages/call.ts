// Asks the other side: the verb decides what goes in and what comes back, so no caller ever asserts a reply.

import type { Answer, FailureCode, Route, Verbs } from "./contract.ts";
import { wrap } from "./envelope.ts";

export type Call<M extends Verbs<M>> = <V extends keyof M & string>(
  verb: V,
  params: M[V]["params"],
) => Promise<Answer<M[V]["result"]>>;

/** Hands a message over; rejects when nobody is there to take it. */
export type Send = (message: unknown) => Promise<unknown>;

/**
 * A caller for one direction. Never rejects.
 * `tries`: how often a message is sent when the receiver dies with it (a background context is restarted by the
 * next message, and every verb may be said twice); 1 where an absent receiver is an answer in itself.
 */
export function makeCall<M extends Verbs<M>>(route: Route, send: Send, tries: number): Call<M> {
  return async (verb, params) => {
    const message = wrap(route, verb, params);
    for (let attempt = 1; ; attempt++) {
      try {
        const reply = await send(message);
        return isAnswer(reply) ? reply : failed("gone");
      } catch (error) {
        // Said by Chrome to a content script that has outlived its extension.
        if (String(error).includes("Extension context invalidated")) return failed("stale");
        if (attempt >= tries) return failed("gone");
      }
    }
  };
}

function failed(code: FailureCode): { ok: false; code: FailureCode } {
  return { ok: false, code };
}

/** The answerer is our own code of the same protocol (`serve` sees to that): its frame is checked, not its value. */
function isAnswer<T>(reply: unknown): reply is Answer<T> {
  return typeof reply === "object" && reply !== null && typeof (reply as { ok?: unknown }).ok === "boolean";
}
