// Tells whether a passage names somebody as taking part in what it tells, rather than as what it is about.

import type { QuoteSpeaker } from "../model.ts";

/** A title after a name, and an age in brackets: 森田市長（60）. */
const TITLE = "^[^、。はがもをにでとの「」『』]{0,10}(?:[（(][^）)]{0,12}[）)])?";
/** 森田市長は. */
const SUBJECT = new RegExp(`${TITLE}[はが]`);
/** As a subject or in a list, as the one spoken to (森田さんに), with another (森田氏と林氏が出席した), or as the venue's owner (森田公式ブログ). */
const PART = new RegExp(
  `${TITLE}(?:[はがも、]|と、?[^。]{2,60}[はが][^。]{0,30}(?:そろ|出席|登壇|登場|会見|参加)|に(?!つい|対|よ|関|とっ)|の?(?:公式|オフィシャル|ブログ|インタビュー|会見))`,
);
const LONGEST_PART = 120;

const HONORIFIC =
  /(?:さん|氏|くん|君|ちゃん|様|選手|投手|監督|容疑者|被告|首相|大統領|議員|知事|市長|社長|会長|教授|大臣)$/;

/** True where `text` names the speaker as taking part: 森田氏は, 森田さんに, but not 森田氏との or 森田氏を. */
export function takesPart(text: string, speaker: QuoteSpeaker): boolean {
  return isNamedAs(PART, text, speaker);
}

/** True where the speaker is the subject of a clause of `text`. */
export function isSubjectOf(text: string, speaker: QuoteSpeaker): boolean {
  return isNamedAs(SUBJECT, text, speaker);
}

function isNamedAs(part: RegExp, text: string, { name, mention }: QuoteSpeaker): boolean {
  return [name, mention?.text]
    .map((written) => written?.replace(HONORIFIC, "") ?? "")
    .filter((bare) => bare !== "")
    .some((bare) => waysToWrite(bare).some((way) => isFollowedBy(part, text, way)));
}

function isFollowedBy(part: RegExp, text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (part.test(text.slice(end, end + LONGEST_PART))) return true;
  }
  return false;
}

/** The name, and what a text shortens it to: the first two characters of a kanji name, the parts of a foreign one. */
function waysToWrite(name: string): string[] {
  const foreign = name.split(/[・＝ ]/).filter((part) => part.length >= 3);
  const surname = /^[\u4e00-\u9fff]{3,}/.test(name) ? [name.slice(0, 2)] : [];
  // 朴氏: a surname of one character is only sure with what follows it.
  const short = /^[\u4e00-\u9fff]{2,4}$/.test(name) ? [`${name.charAt(0)}氏`, `${name.charAt(0)}さん`] : [];
  return [name, ...foreign, ...surname, ...short];
}
