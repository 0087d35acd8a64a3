// Looks words of a list up at a place of a text, the longest first, in constant time for most places.

interface Entry<Value> {
  word: string;
  value: Value;
}

export interface WordIndex<Value> {
  /** First UTF-16 units of the words: most places of a text are settled by these. */
  firsts: ReadonlySet<number>;
  /** Words by their first two characters, longest first. */
  words: ReadonlyMap<string, readonly Entry<Value>[]>;
}

/** `lists` pairs a value with its words, separated by "/"; each has at least two characters. */
export function indexWords<Value>(lists: Iterable<readonly [Value, string]>): WordIndex<Value> {
  const words = new Map<string, Entry<Value>[]>();
  for (const [value, list] of lists) {
    for (const word of list.split("/")) {
      const key = word.slice(0, 2);
      const entries = words.get(key) ?? [];
      entries.push({ word, value });
      words.set(key, entries);
    }
  }
  for (const entries of words.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return { firsts: new Set([...words.keys()].map((key) => key.charCodeAt(0))), words };
}

/** The longest word of the index that stands at `at`. */
export function longestAt<Value>(index: WordIndex<Value>, text: string, at: number): Entry<Value> | null {
  if (!index.firsts.has(text.charCodeAt(at))) return null;
  return index.words.get(text.slice(at, at + 2))?.find(({ word }) => text.startsWith(word, at)) ?? null;
}
