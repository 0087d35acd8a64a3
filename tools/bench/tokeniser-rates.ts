// How fast a tokeniser is, in whatever engine this runs. The caller sees to it that its code has not run before.

export type Variant = "packed" | "stock";

export interface Rates {
  /** From the file (stock: files) to a tokeniser, in milliseconds. */
  load: number;
  /** For the first `pageLength` characters that are ever tokenised, in milliseconds. */
  page: number;
  /** Tokens a second in the first pass over the text, and the median of the later half of the passes that follow. */
  cold: number;
  warm: number;
  tokens: number;
}

/** Characters of a usual article. */
export const pageLength = 2000;
const warmingMs = 1500;

/** Tokenises the lines again and again. */
export function measureRates(
  tokenise: (text: string) => unknown[],
  lines: readonly string[],
): Omit<Rates, "load"> {
  let page = 0;
  let characters = 0;
  let tokens = 0;
  const begin = performance.now();
  for (const line of lines) {
    tokens += tokenise(line).length;
    characters += line.length;
    if (page === 0 && characters >= pageLength) page = performance.now() - begin;
  }
  const cold = tokens / ((performance.now() - begin) / 1000);
  return { page, cold, warm: measureWarm(tokenise, lines), tokens };
}

function measureWarm(tokenise: (text: string) => unknown[], lines: readonly string[]): number {
  const rates: number[] = [];
  for (const until = performance.now() + warmingMs; performance.now() < until || rates.length < 6; ) {
    const begin = performance.now();
    let tokens = 0;
    for (const line of lines) tokens += tokenise(line).length;
    rates.push(tokens / ((performance.now() - begin) / 1000));
  }
  const later = rates.slice(rates.length >> 1).sort((a, b) => a - b);
  return later[later.length >> 1]!;
}
