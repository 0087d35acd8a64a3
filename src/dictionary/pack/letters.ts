// The alphabet of the graph: every UTF-16 code unit that stands in a word, numbered from 1 by how many words have it.

/** For each code unit its letter, 0 where no word has it. Small numbers for frequent letters keep the graph dense. */
export function numberLetters(words: Iterable<string>): Uint16Array {
  const counts = new Map<number, number>();
  for (const word of words)
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  const letters = new Uint16Array(65_536);
  const byCount = [...counts].sort(([unitA, a], [unitB, b]) => b - a || unitA - unitB);
  byCount.forEach(([unit], index) => {
    letters[unit] = index + 1;
  });
  return letters;
}
