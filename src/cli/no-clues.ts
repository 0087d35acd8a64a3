// What a file says of itself before anything of it is read.

import type { PageClues } from "../page/read-facts.ts";

/** Clues to be filled; a plain text file has no more than its address. */
export function noClues(address: string | null): PageClues {
  return {
    address,
    canonical: null,
    title: "",
    language: null,
    metas: new Map(),
    structured: [],
    times: [],
  };
}
