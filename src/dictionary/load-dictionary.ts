// Keeps a tokeniser at hand while it is wanted: loaded when first asked for, freed when idle, loaded again when asked.

import type { Tokenise } from "../engine/model.ts";
import { openDictionary } from "./dictionary.ts";
import { createTokenise } from "./tokenise.ts";

export interface DictionaryOptions {
  /** The packed file's bytes, from wherever this context keeps them. */
  fetchBytes: () => Promise<ArrayBuffer>;
  /** After how long without a call of `tokeniser` the dictionary is let go, in milliseconds. */
  idleMs: number;
  /** Runs `task` once after `ms`, unless the function that it answers is called before. */
  schedule: (task: () => void, ms: number) => () => void;
}

export interface DictionaryHost {
  /**
   * The tokeniser, loaded if need be; calls while it is being loaded share one load.
   * Ask anew for each piece of work: who keeps the function keeps the memory.
   * @throws {Error} what `fetchBytes` or `openDictionary` threw; the next call tries again
   */
  tokeniser(): Promise<Tokenise>;
  /** Lets the dictionary go at once. */
  free(): void;
}

export function createDictionaryHost({ fetchBytes, idleMs, schedule }: DictionaryOptions): DictionaryHost {
  let loading: Promise<Tokenise> | null = null;
  let cancelFree = () => {};

  function free(): void {
    cancelFree();
    loading = null;
  }

  async function load(): Promise<Tokenise> {
    return createTokenise(openDictionary(await fetchBytes()));
  }

  return {
    async tokeniser() {
      cancelFree();
      const wanted = loading ?? load();
      loading = wanted;
      try {
        const tokenise = await wanted;
        if (loading === wanted) {
          cancelFree();
          cancelFree = schedule(free, idleMs);
        }
        return tokenise;
      } catch (error) {
        if (loading === wanted) loading = null;
        throw error;
      }
    },
    free,
  };
}
