// Keeps the dictionary: loaded once, when the first page needs it, and let go when no page has needed it for a while.

import type { Tokenise } from "../engine/model.ts";
import { Failure } from "../messages/failure.ts";

export interface TokeniserHost {
  /** Runs `work` with the tokeniser. Rejects with `Failure("dictionary")` when it cannot be loaded; the next use tries anew. */
  use<T>(work: (tokenise: Tokenise) => Promise<T>): Promise<T>;
}

export function tokeniserHost(load: () => Promise<Tokenise>, idleMs: number): TokeniserHost {
  let loading: Promise<Tokenise> | null = null;
  let users = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    loading = null;
  };
  return {
    async use(work) {
      clearTimeout(idle);
      users++;
      try {
        loading ??= load();
        const tokenise = await loading.catch((error: unknown) => {
          forget();
          throw new Failure("dictionary", error);
        });
        return await work(tokenise);
      } finally {
        if (--users === 0) idle = setTimeout(forget, idleMs);
      }
    },
  };
}
