// A failure that a handler may throw: it crosses contexts as its code alone.

import type { FailureCode } from "./contract.ts";

export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = "Failure";
  }
}
