// What every message is wrapped in, so that ours are told from all others before anything is looked at.

import { PROTOCOL, type Route } from "./contract.ts";

export interface Envelope {
  firsthand: number;
  route: Route;
  verb: string;
  params: unknown;
}

export function wrap(route: Route, verb: string, params: unknown): Envelope {
  return { firsthand: PROTOCOL, route, verb, params };
}

/** The message as one of ours, of whichever protocol; null when it is anything else. */
export function unwrap(message: unknown): Envelope | null {
  if (typeof message !== "object" || message === null) return null;
  const { firsthand, route, verb } = message as Record<string, unknown>;
  if (typeof firsthand !== "number" || typeof route !== "string" || typeof verb !== "string") return null;
  return message as Envelope;
}
