// 住民からは「…」との声／先輩に「…」と言われる: the one from whom the words come.

import { describesNext, endsClause, hasActed, marksSubject } from "../clauses.ts";
import { type Party, speaks } from "../party.ts";
import { type Candidate, partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { isVoice, voiceOf } from "./voices.ts";

const FARTHEST = 40;
/** 森田氏にすれば, 森田氏に対し: not the doer of a passive. */
const NO_DOER =
  /^(?:すれ|し|対し|関し|つい|よる|よっ|よれ|とっ|おい|向け|加え|続き|続い|比べ|なっ|なる|ある|あたる|当たる|至る|反し|応じ)$/u;

export const fromWhom: Rule = {
  id: "from-whom",
  find(situation) {
    return before(situation) ?? after(situation);
  },
};

function before(situation: Situation): Candidate | null {
  const { stream, sentence, tail } = situation;
  const floor = Math.max(sentence.from, tail.rowFrom - FARTHEST);
  let closed = false;
  for (let at = tail.rowFrom - 1; at > floor; at--) {
    if (stream.items[at]!.quote >= 0) return null;
    if (endsClause(stream, at) || describesNext(stream, at)) closed = true;
    // 森田氏から学んだと述べ、「…」と笑った
    if (!tail.passive && hasActed(stream, at)) closed = true;
    // 監督からは、送り出されるとき: as a topic it holds across clauses
    if (closed && !(surfaceAt(stream, at) === "から" && /^[はも]$/u.test(surfaceAt(stream, at + 1))))
      continue;
    const party = isSource(situation, at) ? partyEndingAt(situation, mouthAt(situation, at - 1)) : null;
    if (party !== null && isDoer(situation, party, at)) return { party, fit: speaks(party) ? 1 : 0.7 };
    if (!tail.passive && marksSubject(stream, at) !== null && isSomebody(situation, at - 1)) return null;
  }
  return null;
}

/** 森田氏の口から, 森田氏のアカウントから: Morita. */
function mouthAt({ stream }: Situation, last: number): number {
  return /^(?:口|アカウント)$/u.test(surfaceAt(stream, last)) && surfaceAt(stream, last - 1) === "の"
    ? last - 2
    : last;
}

/** 「…」と、住民からの批判が相次いだ. */
function after(situation: Situation): Candidate | null {
  const { stream, tail } = situation;
  const stop = tail.cue < 0 || isVoice(surfaceAt(stream, tail.cue)) ? tail.to : tail.cue;
  for (let at = tail.from; at < Math.min(stop, tail.from + FARTHEST); at++) {
    if (stream.items[at]!.quote >= 0 || endsClause(stream, at) || hasActed(stream, at)) return null;
    if (!isSource(situation, at) || surfaceAt(stream, at) === "より") continue;
    const party = partyEndingAt(situation, at - 1, tail.from);
    if (party !== null && isDoer(situation, party, at)) return { party, fit: speaks(party) ? 0.9 : 0.7 };
  }
  return null;
}

/** An unknown noun may be somebody where the words are said to come from it: ○○から「…」と言われる. */
function isDoer(situation: Situation, party: Party, at: number): boolean {
  const { stream, tail } = situation;
  if (party.nature === "document" || party.nature === "silent") return false;
  return speaks(party) || ((tail.passive || voiceOf(situation) >= 0) && surfaceAt(stream, at) === "から");
}

function isSource(situation: Situation, at: number): boolean {
  const { stream, tail } = situation;
  const token = stream.items[at]!.token!;
  if (token.pos !== "助詞" || token.pos1 === "接続助詞") return false;
  if (token.surface === "から" || token.surface === "より")
    return at > tail.rowTo || surfaceAt(stream, at + 1) !== "の";
  return token.surface === "に" && tail.passive && !NO_DOER.test(surfaceAt(stream, at + 1));
}

function isSomebody(situation: Situation, last: number): boolean {
  const party = partyEndingAt(situation, last);
  return party !== null && speaks(party);
}
