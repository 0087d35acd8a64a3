// Answers the other side: a handler for every verb of a direction, or it does not compile.

import type { Sender } from "../platform/platform.ts";
import { type Answer, PROTOCOL, type Route, type Verbs } from "./contract.ts";
import { unwrap } from "./envelope.ts";
import { Failure } from "./failure.ts";

/** One handler a verb. It may throw a `Failure`; anything else that it throws is answered as "internal". */
export type Handlers<M extends Verbs<M>, From> = {
  [V in keyof M]: (params: M[V]["params"], from: From) => Promise<M[V]["result"]> | M[V]["result"];
};

/** Who may speak, and in which shapes. */
export interface Gate<M extends Verbs<M>, From> {
  /** The speaker as the handlers shall see it; null for one who may not speak here: he gets no answer. */
  admit(sender: Sender): From | null;
  /** Whether the parameters are of the agreed shape and size. */
  accepts<V extends keyof M & string>(verb: V, params: unknown): params is M[V]["params"];
}

/**
 * A listener: undefined (no answer at all, synchronously) for whatever is not for this route, so that several
 * contexts and several routes can listen side by side; a promise that never rejects for what is.
 */
export type Listener = (message: unknown, sender: Sender) => Promise<Answer<unknown>> | undefined;

export function serve<M extends Verbs<M>, From>(
  route: Route,
  gate: Gate<M, From>,
  handlers: Handlers<M, From>,
): Listener {
  return (message, sender) => {
    const envelope = unwrap(message);
    if (envelope === null || envelope.route !== route) return undefined;
    const from = gate.admit(sender);
    if (from === null) return undefined;
    if (envelope.firsthand !== PROTOCOL) return Promise.resolve({ ok: false, code: "stale" });
    if (!Object.hasOwn(handlers, envelope.verb)) return undefined;
    const verb = envelope.verb as keyof M & string;
    const { params } = envelope;
    if (!gate.accepts(verb, params)) return Promise.resolve({ ok: false, code: "refused" });
    return answer(() => handlers[verb](params, from));
  };
}

async function answer<T>(work: () => Promise<T> | T): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, code: error.code };
    console.error("firsthand:", error);
    return { ok: false, code: "internal" };
  }
}
