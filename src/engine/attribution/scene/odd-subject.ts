// ゼファー企画は「…」とコメントした: a subject that no list knows, where somebody must be the one who speaks.

import { endsClause, marksSubject } from "../clauses.ts";
import { type Party, partyOf } from "../party.ts";
import { phrasesBetween } from "../phrases-between.ts";
import type { Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";

/** Parts of a body: 広報部, 生活安全課. */
const SECTIONS: ReadonlySet<string> = new Set("部 課 室 局 係 署 所 隊 団 班 社".split(" "));

/** The nearest subject before the words in their own clause, as a person; null where it is of ordinary words only, and so may be a thing. */
export function oddSubject({ stream, people, sentence, tail }: Situation): Party | null {
  if (tail.passive || !(tail.particle === "と" || tail.particle === "")) return null;
  let read = tail.rowFrom - 1;
  for (const { phrase, end } of phrasesBetween(stream, sentence.from, tail.rowFrom)) {
    for (; read > end; read--) if (stream.items[read]!.quote >= 0 || endsClause(stream, read)) return null;
    if (marksSubject(stream, end + 1) === null) continue;
    const party = partyOf(stream, people, phrase);
    if (party.nature !== "unsure" || !isOdd(stream, phrase.first, phrase.last)) return null;
    return { ...party, nature: "person", name: party.name ?? party.text };
  }
  return null;
}

function isOdd(stream: Stream, first: number, last: number): boolean {
  if (last > first && SECTIONS.has(surfaceAt(stream, last))) return true;
  for (let at = first; at <= last; at++) {
    const token = stream.items[at]!.token;
    if (token !== null && (!token.known || token.pos1 === "固有名詞" || token.surface === "・")) return true;
  }
  return false;
}
