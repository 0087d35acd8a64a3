// Looks words of a list up at a place of a text, the longest first, in constant time for most places.

/** Words by their first two characters, longest first. */
export type WordIndex<Value> = ReadonlyMap<string, readonly { word: string; value: Value }[]>;

/** `lists` pairs a value with its words, separated by "/". */
export function indexWords<Value>(lists: Iterable<readonly [Value, string]>): WordIndex<Value> {
  const index = new Map<string, { word: string; value: Value }[]>();
  for (const [value, words] of lists) {
    for (const word of words.split("/")) {
      const key = word.slice(0, 2);
      const entries = index.get(key) ?? [];
      entries.push({ word, value });
      index.set(key, entries);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/** The longest word of the index that stands at `at`; words have at least two characters. */
export function longestAt<Value>(
  index: WordIndex<Value>,
  text: string,
  at: number,
): { word: string; value: Value } | null {
  return index.get(text.slice(at, at + 2))?.find(({ word }) => text.startsWith(word, at)) ?? null;
}
