// Quotations that lost a mark in copying: where did the words end, or begin?

import type { AnalysedBlock, Cue } from "../../model.ts";
import { sentenceAt } from "../../text/sentences.ts";
import type { MarkedSpan, MarkReading } from "../marked-spans.ts";
import { CUE_VERBS } from "./cue-verbs.data.ts";
import { isSpeakerLike } from "./indirect-tails.ts";
import { readInflection } from "./stance.ts";
import { firstTokenFrom } from "./words-in-context.ts";

/** 「来月終わると森田氏は話した。: the words end before the と that a cue takes up, else where the span ends. */
export function lostClose(block: AnalysedBlock, span: MarkedSpan): { span: MarkedSpan; cue: Cue | null } {
  const { tokens, source } = block;
  const first = firstTokenFrom(tokens, span.start);
  const stop = firstTokenFrom(tokens, span.end);
  let particle = -1;
  for (let at = first + 1; at < stop; at++) {
    const token = tokens[at]!;
    if (token.surface === "。") particle = -1;
    else if (
      token.surface === "と" &&
      token.pos === "助詞" &&
      /^(?:動詞|形容詞|助動詞|助詞)$/.test(tokens[at - 1]!.pos)
    ) {
      if (particle < 0) particle = at;
    } else if (particle >= 0 && token.pos === "動詞" && CUE_VERBS.has(token.base)) {
      const { end } = readInflection(tokens, at);
      if (tokens[end + 1] && !/^[。、]/.test(tokens[end + 1]!.surface)) continue;
      const cue = {
        start: token.start,
        end: tokens[end]!.end,
        text: source.text.slice(token.start, tokens[end]!.end),
      };
      const cut = tokens[particle]!.start;
      return { span: { ...span, end: cut, outerEnd: cut }, cue };
    }
  }
  return { span, cue: null };
}

/** 森田氏は来月終わる」と話した。: the words begin after the subject that speaks, else with the sentence. */
export function lostOpen(block: AnalysedBlock, { strayClose, spans }: MarkReading): MarkedSpan | null {
  const { tokens, source, sentences } = block;
  if (!/[」｣]/.test(source.text[strayClose]!)) return null;
  const sentence = sentenceAt(sentences, strayClose);
  let start = sentence?.start ?? 0;
  for (const span of spans) if (span.outerEnd <= strayClose) start = Math.max(start, span.outerEnd);
  const stop = firstTokenFrom(tokens, strayClose);
  for (let at = firstTokenFrom(tokens, start) + 1; at < stop; at++) {
    if (!/^[はが]$/.test(tokens[at]!.surface) || !isSpeakerLike(tokens[at - 1]!)) continue;
    start = tokens[at + 1]?.surface === "、" ? tokens[at + 1]!.end : tokens[at]!.end;
    break;
  }
  if (start >= strayClose) return null;
  return { mark: "「", start, end: strayClose, outerStart: start, outerEnd: strayClose + 1, closed: false };
}
