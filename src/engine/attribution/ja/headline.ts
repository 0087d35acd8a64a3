// 森田市長「延期せず」 住民説明会で: a headline names the speaker before or after the words, without grammar.

import { type NounPhrase, phraseEndingAt, phraseStartingAt } from "../noun-phrase.ts";
import { type Party, partyOf, speaks } from "../party.ts";
import type { People } from "../people.ts";
import { phrasesBetween } from "../phrases-between.ts";
import type { Candidate, Rule, Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";

const LONGEST_NAME = 8;

export const headline: Rule = {
  id: "headline",
  find(situation) {
    const { sentence, tail } = situation;
    if (!sentence.headline) return null;
    return (
      rightAfter(situation) ??
      rightBefore(situation) ??
      topicBeforeComma(situation) ??
      pick(situation, sentence.from, tail.rowFrom, 0.9) ??
      pick(situation, tail.rowTo + 1, sentence.to, 0.7)
    );
  },
};

/** 「延期せず」森田市長に批判: a name that follows the words at once is the speaker's, whatever comes after it. */
function rightAfter({ stream, people, sentence, tail }: Situation): Candidate | null {
  const phrase = phraseStartingAt(stream, tail.rowTo + 1, sentence.to);
  const party = phrase === null ? null : partyOf(stream, people, phrase);
  return party?.nature === "person" ? { party, fit: 1 } : null;
}

/** 青葉興業、減益　社長「まだ底ではない」: whoever stands right before the words, whatever the headline is about. */
function rightBefore({ stream, people, sentence, tail }: Situation): Candidate | null {
  const phrase = phraseEndingAt(stream, tail.rowFrom - 1, sentence.from);
  const party = phrase === null ? null : partyOf(stream, people, phrase);
  return party !== null && /^(?:anaphor|person|people|role|crowd|body)$/u.test(party.nature)
    ? { party, fit: 0.9 }
    : null;
}

/** 森田、会見で反論「…」: what stands before the first comma is whom the headline is about. */
function topicBeforeComma({ stream, people, sentence, tail }: Situation): Candidate | null {
  for (let at = sentence.from; at < tail.rowFrom; at++) {
    if (surfaceAt(stream, at) !== "、") continue;
    const phrase = phraseEndingAt(stream, at - 1, sentence.from);
    if (phrase === null) return null;
    const party = partyOf(stream, people, phrase);
    if (party.nature === "person") return { party, fit: 1 };
    const bare = party.nature === "unsure" && party.text.length <= LONGEST_NAME && party.couldBeName;
    return bare ? { party: { ...party, nature: "person", name: party.text }, fit: 0.8 } : null;
  }
  return null;
}

/** 住民ら反発: the noun that closes the headline is what they do. */
function withoutPredicate(stream: Stream, people: People, phrase: NounPhrase): Party {
  const party = partyOf(stream, people, phrase);
  if (speaks(party) || phrase.last === phrase.first || stream.items[phrase.last]!.token?.pos1 !== "サ変接続")
    return party;
  return partyOf(stream, people, { ...phrase, last: phrase.last - 1 });
}

function pick(situation: Situation, from: number, to: number, fit: number): Candidate | null {
  const { stream, people } = situation;
  let other: Party | null = null;
  for (const { phrase } of phrasesBetween(stream, from, to)) {
    const party = withoutPredicate(stream, people, phrase);
    const object = /^(?:を|に|へ|で|と|から|の|も)$/u.test(surfaceAt(stream, phrase.last + 1));
    if (party.nature === "person" && !object) return { party, fit };
    if (/^(?:crowd|role|people|body)$/u.test(party.nature) && !object) other ??= party;
  }
  return other === null ? null : { party: other, fit: fit * 0.8 };
}
