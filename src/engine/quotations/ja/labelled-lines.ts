// Lines that name their speaker without marks: 森田：来月です。 Q 今後は？ ――今後は。 森田　来月だ。 森田一郎教授の話　地盤が弱い。

import type { AnalysedBlock, FoundQuote, Stance } from "../../model.ts";
import { endingOf } from "./ending.ts";
import { isSpeakerLike } from "./indirect-tails.ts";
import { firstTokenFrom } from "./words-in-context.ts";

interface LabelledLine {
  label: string;
  /** Where the words begin in the block. */
  start: number;
  form: "label" | "question-and-answer" | "interview-dash" | "round-table" | "comment-list" | "comment-box";
}

/** Labels of those who ask. */
const ASKERS = /^(?:[QＱ問]|質問|記者|聞き手|司会|司会者|編集部|インタビュアー)\d{0,3}$/;
const ANSWERERS = /^(?:[AＡ答]|回答)\d{0,3}$/;

const CONFIDENCE = {
  label: 0.8,
  "question-and-answer": 0.8,
  "interview-dash": 0.75,
  "round-table": 0.7,
  "comment-list": 0.75,
  "comment-box": 0.75,
};

export function findLabelledLines(blocks: AnalysedBlock[]): FoundQuote[] {
  const lines = blocks.map((block) => readLabel(block));
  const turns = countLabels(lines);
  return blocks.flatMap((block, at) => {
    const line = lines[at];
    if (!line || !isTurn(line, turns) || !readsAsWords(block, line)) return [];
    return [labelledQuote(block, line)];
  });
}

function readLabel({ source, tokens }: AnalysedBlock): LabelledLine | null {
  const { text, role } = source;
  if (role === "heading" || role === "cell") return null;
  const dash = /^[\s]*(?:[―—─]{1,4}|ーー+|--?|–)[\s]*(?=[^\s―—─ー-])/.exec(text);
  if (dash) return { label: "―", start: dash[0].length, form: "interview-dash" };
  const framed = /^\s*【([^】\s]{1,14})】\s*(?=\S)/.exec(text);
  if (framed && (ASKERS.test(framed[1]!) || isPersonAt(tokens, text.indexOf("】"), ""))) {
    return { label: framed[1]!, start: framed[0].length, form: "label" };
  }
  const asked = /^\s*([QＱAＡ問答]\d{0,3})[\s.．:：]+(?=\S)/.exec(text);
  if (asked) return { label: asked[1]!, start: asked[0].length, form: "question-and-answer" };
  const comment = /^\s*([^。「」]{2,40}の話)[\s]+(?=\S)/.exec(text);
  if (comment && isPersonAt(tokens, comment[0].length - 1, "の")) {
    return { label: comment[1]!, start: comment[0].length, form: "comment-box" };
  }
  const colon = /^\s*([^\s：:「」『』、。/]{1,14})[：:]\s*(?=[^\s/])/.exec(text);
  if (
    colon &&
    (ASKERS.test(colon[1]!) || ANSWERERS.test(colon[1]!) || isPersonAt(tokens, colon[1]!.length, ""))
  ) {
    return { label: colon[1]!, start: colon[0].length, form: "label" };
  }
  const bullet = /^\s*[▼▽◆◇■□●○◎]\s*([^\s：:「」『』、。/\d]{1,14})\s+(?=\S)/.exec(text);
  if (bullet && isPersonAt(tokens, bullet[0].trimEnd().length, "")) {
    return { label: bullet[1]!, start: bullet[0].length, form: "comment-list" };
  }
  const space = /^([^\s：:「」『』、。/\d]{1,8})[\s]+(?=\S)/.exec(text);
  if (space && isPersonAt(tokens, space[1]!.length, ""))
    return { label: space[1]!, start: space[0].length, form: "round-table" };
  return null;
}

/** Whether the word that ends at or before `offset` names a person or an office. */
function isPersonAt(tokens: AnalysedBlock["tokens"], offset: number, upTo: string): boolean {
  let at = firstTokenFrom(tokens, offset) - 1;
  while (upTo !== "" && at >= 0 && tokens[at]!.surface !== upTo) at--;
  if (upTo !== "") at--;
  while (at >= 0 && /^[)）]$/.test(tokens[at]!.surface)) at = openingOf(tokens, at) - 1;
  const last = tokens[at];
  return (
    last !== undefined &&
    last.pos === "名詞" &&
    isSpeakerLike(last) &&
    last.pos2 !== "組織" &&
    last.pos2 !== "地域"
  );
}

function openingOf(tokens: AnalysedBlock["tokens"], close: number): number {
  let at = close;
  while (at > 0 && !/^[(（]$/.test(tokens[at]!.surface)) at--;
  return at;
}

function countLabels(lines: (LabelledLine | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (!line) continue;
    counts.set(line.label, (counts.get(line.label) ?? 0) + 1);
    counts.set(line.form, (counts.get(line.form) ?? 0) + 1);
  }
  return counts;
}

/** One line with a colon may be a caption; people who talk take turns. */
function isTurn({ label, form }: LabelledLine, counts: ReadonlyMap<string, number>): boolean {
  if (form === "comment-box" || form === "interview-dash") return true;
  const lines = counts.get(form) ?? 0;
  if (form === "comment-list") return lines >= 2;
  if (form === "round-table") return lines >= 3 && (counts.get(label) ?? 0) >= 2;
  return lines >= 2 || ASKERS.test(label) || ANSWERERS.test(label);
}

function readsAsWords({ source, tokens }: AnalysedBlock, { start, form }: LabelledLine): boolean {
  const text = source.text.slice(start);
  if (text.length < 2 || /^[「『]/.test(text)) return false;
  if (form === "interview-dash")
    return /(?:[？?]|か|は|も)[。」]?\s*$/.test(upToAnswer(text)) && !/^\S*[―—─]\s*$/.test(text);
  return /[。！？!?]\s*$/.test(text) || endingOf(tokens.slice(firstTokenFrom(tokens, start))) !== "noun";
}

/** ――今後は。「来月から」: the answer stands in marks of its own, after the question's end. */
function upToAnswer(text: string): string {
  const answer = /[。？?！!\s]「/.exec(text);
  return answer ? text.slice(0, answer.index + 1) : text;
}

function labelledQuote({ source }: AnalysedBlock, { label, start, form }: LabelledLine): FoundQuote {
  const words = (
    form === "interview-dash" ? upToAnswer(source.text.slice(start)) : source.text.slice(start)
  ).trimEnd();
  const asks = form === "interview-dash" || ASKERS.test(label) || /[？?]$/.test(words);
  const stance: Stance = asks ? "asked" : "said";
  return {
    kind: "direct",
    block: source.id,
    start,
    end: start + words.length,
    text: words,
    mark: "",
    closed: true,
    continues: false,
    cue: null,
    stance,
    form,
    confidence: CONFIDENCE[form],
  };
}
