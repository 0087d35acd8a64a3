// 住民からは「…」との声／先輩に「…」と言われる／彼の「…」という言葉／ネット掲示板では「…」

import { phraseEndingAt } from "../noun-phrase.ts";
import { CROWD_NOUNS, CROWD_PLACES } from "../nouns.data.ts";
import { type Party, partyOf, speaks } from "../party.ts";
import { partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const FARTHEST = 60;

/** Someone from whom words come: から, より; in a passive also に. */
export const fromWhom: Rule = {
  id: "from-whom",
  find(situation) {
    const { stream, sentence, tail } = situation;
    const agent = tail.passive ? /^(?:から|より|に)$/u : /^(?:から|より)$/u;
    const floor = Math.max(sentence.from, tail.rowFrom - FARTHEST);
    for (let at = tail.rowFrom - 1; at > floor; at--) {
      if (stream.items[at]!.quote >= 0) continue;
      const token = stream.items[at]!.token!;
      if (token.pos !== "助詞" || token.pos1 === "接続助詞" || !agent.test(token.surface)) continue;
      const party = partyEndingAt(situation, at - 1);
      if (party !== null && speaks(party) && party.nature !== "document") return { party, fit: 1 };
    }
    for (let at = tail.from; at < tail.to; at++) {
      const token = stream.items[at]!.token;
      if (token === null) break;
      if (token.pos !== "助詞" || token.pos1 === "接続助詞" || !agent.test(token.surface)) continue;
      const party = partyEndingAt(situation, at - 1);
      if (party !== null && speaks(party) && party.nature !== "document") return { party, fit: 0.8 };
    }
    return null;
  },
};

/** 森田氏の「…」という言葉: a possessor right before the words, a noun for words after them. */
export const possessor: Rule = {
  id: "possessor",
  find(situation) {
    const { stream, tail, sentence } = situation;
    const before = tail.rowFrom - 1;
    if (before <= sentence.from || surfaceAt(stream, before) !== "の") return null;
    if (
      tail.particle !== "という" &&
      tail.particle !== "の" &&
      tail.particle !== "に" &&
      tail.particle !== "は" &&
      tail.particle !== "など"
    )
      return null;
    const party = partyEndingAt(situation, before - 1);
    return party !== null && speaks(party) ? { party, fit: party.nature === "person" ? 0.9 : 0.7 } : null;
  },
};

/** ネット掲示板では「…」, リリースには「…」: the place stands for those who write there. */
export const fromPlace: Rule = {
  id: "from-place",
  find(situation) {
    const { stream, sentence, tail } = situation;
    const floor = Math.max(sentence.from, tail.rowFrom - FARTHEST);
    for (let at = tail.rowFrom - 1; at > floor; at--) {
      if (stream.items[at]!.quote >= 0) continue;
      const token = stream.items[at]!.token!;
      if (token.pos !== "助詞" || !/^(?:で|に|から)$/u.test(token.surface)) continue;
      const party = placeParty(situation, at - 1);
      if (party !== null) return { party, fit: /^[はも、]$/u.test(surfaceAt(stream, at + 1)) ? 1 : 0.8 };
    }
    return null;
  },
};

function placeParty(situation: Situation, last: number): Party | null {
  const phrase = phraseEndingAt(situation.stream, last, situation.sentence.from);
  if (phrase === null) return null;
  const party = partyOf(situation.stream, situation.people, phrase);
  const head = surfaceAt(situation.stream, phrase.last);
  if (CROWD_PLACES.has(party.text) || CROWD_PLACES.has(head)) return { ...party, nature: "crowd" };
  if (head === "上" || head === "内" || head === "中") {
    const bare = party.text.slice(0, -1);
    if (CROWD_NOUNS.has(bare)) return { ...party, nature: "crowd" };
  }
  if (party.nature === "document") return party;
  return null;
}
