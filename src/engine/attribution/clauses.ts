// Where a clause ends, and whether its doer is still the doer of what follows.

import { type Stream, surfaceAt } from "./stream.ts";

const KEEPS_DOER = /^(?:て|で|つつ|ながら|たり|ちゃ|し)$/u;
const DESCRIBES = /^(?:基本形|体言接続)$/u;

/** A conjunction after which somebody else may act: …すると、…だが、…ので. */
export function endsClause(stream: Stream, at: number): boolean {
  const token = stream.items[at]?.token;
  if (token == null) return false;
  if (token.pos === "助動詞") return token.conjugationForm === "仮定形" || token.surface === "なら";
  return token.pos === "助詞" && token.pos1 === "接続助詞" && !KEEPS_DOER.test(token.surface);
}

/** 「…」と言葉を残し、: what comes after the comma is another act, maybe somebody else's. */
export function hasActed(stream: Stream, at: number): boolean {
  const token = stream.items[at]?.token;
  return (
    token?.pos === "動詞" && /^連用形/u.test(token.conjugationForm) && surfaceAt(stream, at + 1) === "、"
  );
}

/** A predicate right before a noun: what stands left of it belongs to the clause that describes the noun. */
export function describesNext(stream: Stream, at: number): boolean {
  const token = stream.items[at]?.token;
  const next = stream.items[at + 1]?.token;
  if (
    token == null ||
    next == null ||
    !(next.pos === "名詞" || next.pos === "連体詞") ||
    next.surface === "の"
  )
    return false;
  return (
    (token.pos === "動詞" ||
      (token.pos === "助動詞" && (token.base !== "だ" || stream.items[at - 1]?.token?.pos === "動詞"))) &&
    DESCRIBES.test(token.conjugationForm)
  );
}

/** A particle that marks a subject or topic, not a conjunction of the same form. */
export function marksSubject(stream: Stream, at: number): "topic" | "subject" | null {
  const token = stream.items[at]?.token;
  if (token == null || token.pos !== "助詞" || token.pos1 === "接続助詞") return null;
  if (token.surface === "が") return "subject";
  return /^(?:は|も|こそ|さえ|すら)$/u.test(token.surface) ? "topic" : null;
}

/** 森田氏だが、「…」: the copula closes a clause about somebody who then goes on to act. */
export function copulaBefore(stream: Stream, at: number): number {
  const token = stream.items[at]?.token;
  if (token == null || token.pos1 !== "接続助詞" || !/^(?:が|けれど|けど)$/u.test(token.surface)) return -1;
  return /^(?:だ|です|だっ|でし)$/u.test(surfaceAt(stream, at - 1)) ? at - 2 : -1;
}

const ACCORDING = /^に(?:よると|よれば|よりますと)/u;

/** 森田氏によると: the item of its に. */
export function startsAccordingTo(stream: Stream, at: number): boolean {
  const surface = surfaceAt(stream, at);
  return (
    surface.startsWith("に") &&
    ACCORDING.test(surface + surfaceAt(stream, at + 1) + surfaceAt(stream, at + 2))
  );
}
