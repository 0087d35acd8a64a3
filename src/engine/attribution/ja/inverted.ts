// 「やるしかない」と、森田氏。／「やるしかない」と話すのは森田氏。／「やるしかない」と語る森田氏

import { afterPhrase, phraseStartingAt } from "../noun-phrase.ts";
import { type Party, partyOf, speaks } from "../party.ts";
import type { Candidate, Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

/** The sentence's last words are the name. */
export const inverted: Rule = {
  id: "inverted",
  find(situation) {
    const { stream, tail } = situation;
    if (tail.particle !== "と" && tail.particle !== "という") return null;
    const at = /^[はが]$/u.test(surfaceAt(stream, tail.from)) ? tail.from + 1 : tail.from;
    const party = forward(situation, at);
    if (party === null || !speaks(party.party)) return null;
    return endsThere(situation, party.next) && tail.particle === "と" ? { party: party.party, fit: 1 } : null;
  },
};

/** 「…」と話すのは森田氏: the predicate is made a noun, the name comes after. */
export const cleft: Rule = {
  id: "cleft",
  find(situation) {
    const { stream, tail } = situation;
    if (tail.cue < 0) return null;
    for (let at = tail.cue + 1; at + 1 < tail.to && at - tail.cue < 24; at++) {
      if (surfaceAt(stream, at) !== "の" || !/^[はが]$/u.test(surfaceAt(stream, at + 1))) continue;
      const start = surfaceAt(stream, at + 2) === "、" ? at + 3 : at + 2;
      return lastNameBeforeEnd(situation, start);
    }
    return null;
  },
};

/** 「…」と語る森田氏: the predicate describes the one who spoke. */
export const described: Rule = {
  id: "described",
  find(situation) {
    const { stream, tail } = situation;
    if (tail.cue < 0 || tail.passive) return null;
    if (tail.particle !== "と" && tail.particle !== "という" && tail.particle !== "など") return null;
    // 「…」という森田さん: the particle is the verb itself
    const bare = tail.particle === "という" ? forward(situation, tail.from) : null;
    if (bare !== null && isPersonLike(bare.party)) return { party: bare.party, fit: 0.9 };
    if (!describes(situation)) return null;
    const start = surfaceAt(stream, tail.afterCue) === "、" ? tail.afterCue + 1 : tail.afterCue;
    const found = forward(situation, start);
    if (found === null || !isPersonLike(found.party)) return null;
    return { party: found.party, fit: found.party.nature === "person" ? 1 : 0.8 };
  },
};

function forward(situation: Situation, at: number): { party: Party; next: number } | null {
  const { stream, people, tail } = situation;
  let from = at;
  let best: { party: Party; next: number } | null = null;
  // over 青葉市の in 「…」と語る青葉市の森田課長
  for (let hops = 0; hops < 4; hops++) {
    const phrase = phraseStartingAt(stream, from, tail.to);
    if (phrase === null) return best;
    const next = afterPhrase(stream, phrase, tail.to);
    best = { party: partyOf(stream, people, phrase), next };
    if (surfaceAt(stream, next) !== "の" && surfaceAt(stream, next) !== "、") return best;
    if (surfaceAt(stream, next) === "、" && best.party.nature === "person") return best;
    from = next + 1;
  }
  return best;
}

function isPersonLike(party: Party): boolean {
  return (
    party.nature === "person" ||
    party.nature === "role" ||
    party.nature === "people" ||
    party.nature === "anaphor" ||
    party.nature === "crowd"
  );
}

function endsThere(situation: Situation, at: number): boolean {
  return at >= situation.sentence.to || /^[。．！!？?]$/u.test(surfaceAt(situation.stream, at));
}

/** The predicate ends in a form that can stand before a noun. */
function describes(situation: Situation): boolean {
  const last = situation.stream.items[situation.tail.afterCue - 1]?.token;
  if (last == null) return false;
  if (last.pos === "助動詞")
    return (
      last.conjugationForm === "基本形" && last.base !== "です" && last.base !== "ます" && last.base !== "だ"
    );
  return last.pos === "動詞" && last.conjugationForm === "基本形";
}

function lastNameBeforeEnd(situation: Situation, start: number): Candidate | null {
  const { stream, tail } = situation;
  let best: Candidate | null = null;
  let at = start;
  while (at < tail.to && !/^[。．]$/u.test(surfaceAt(stream, at))) {
    const found = forward(situation, at);
    if (found === null) {
      at++;
      continue;
    }
    if (isPersonLike(found.party) && (best === null || found.party.nature === "person"))
      best = { party: found.party, fit: found.party.nature === "person" ? 1 : 0.8 };
    at = Math.max(found.next, at + 1);
  }
  return best;
}
