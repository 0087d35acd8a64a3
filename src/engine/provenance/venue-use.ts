// Tells whether a named outlet is where words stand, passes words on, or is merely mentioned.

import type { Medium, Span } from "../model.ts";
import { afterNotes } from "./name-notes.ts";
import type { Reach } from "./venue-words.data.ts";
import {
  CROWD_TAILS,
  DATED_HEADS,
  EMPLOYER_TAILS,
  HELD,
  NO_PLACES,
  PLACE_TAILS,
  PLACE_VERBS,
  RELAY_TAILS,
  REPORT_WORDS,
  SPEECH_NOUNS,
  TALKED_OF,
} from "./venue-words.data.ts";

/** Words stand there, it passes them on, they are merely talked of there, or it is only mentioned (what 同誌 can then mean). */
export type VenueUse = "place" | "relay" | "talk" | "mention";

const CLAUSE_LENGTH = 80;
const VERB_WINDOW = 14;
const NOTE_LENGTH = 14;
/** 報告書は「…」と認定した: what is written has no other speaker. */
const DOCUMENT_SPEAKS = /^[はも]、?[「『“]\uFFFC/;
/** 都内で記者会見し、…; 講演した。 */
const GIVING = /^し(?:、|て|た|ている)/;
const POSTING = /^(?:つぶやい[たて]|ツイート(?:し|する))/;

/** The use of the venue at `venue`, from the words around it; null for a mere mention. */
export function readVenueUse(
  text: string,
  venue: Span & { named: boolean; reach: Reach; medium: Medium },
): VenueUse | null {
  const noted = afterNotes(text, venue.end);
  const end = text.startsWith("など", noted) ? noted + 2 : noted;
  const tail = text.slice(end, end + VERB_WINDOW * 2);
  // 判決によると tells what happened, not who spoke.
  if (RELAY_TAILS.some((word) => tail.startsWith(word)))
    return venue.medium === "press-conference" ? null : "relay";
  if (venue.named && EMPLOYER_TAILS.some((word) => tail.startsWith(word))) return null;
  if (venue.reach === "crowd" && isTalkedOf(tail)) return "talk";
  if (venue.reach === "crowd" && CROWD_TAILS.some((word) => tail.startsWith(word))) return "place";
  if (venue.medium === "other" && !venue.named && DOCUMENT_SPEAKS.test(tail)) return "place";
  if (passesOn(text, end, tail)) return "relay";
  const place = PLACE_TAILS.find((word) => tail.startsWith(word));
  if (place && !NO_PLACES.some((word) => tail.startsWith(word, place.length))) {
    // 会見での発言, but 株主総会での決議.
    if (tail.startsWith("での") && !SPEECH_NOUNS.some((noun) => within(tail, noun))) return null;
    return "place";
  }
  // 「…」とツイートした, とつぶやいた: the verb is the venue.
  if (POSTING.test(text.slice(venue.start, end + 2))) return "place";
  if (venue.medium === "press-conference" && (isHeld(text, end) || GIVING.test(tail))) return "place";
  // 青葉新聞の取材に: an answer, whatever the verb.
  if (tail.startsWith("に") && /(?:取材|インタビュー|直撃)$/.test(text.slice(venue.start, end)))
    return "place";
  if (/^[にへ]/.test(tail) && PLACE_VERBS.some((verb) => within(tail, verb))) return "place";
  if (venue.named && isSourceNote(text, venue)) return "relay";
  const before = text.slice(Math.max(0, venue.start - 8), venue.start).trimEnd();
  return DATED_HEADS.some((head) => before.endsWith(head)) ? "place" : null;
}

/** 調印式が28日、都内のホテルで行われた, 発端は8日の入団会見だ: whoever speaks next speaks there. */
function isHeld(text: string, end: number): boolean {
  if (/^(?:だ|だった|である)。/.test(text.slice(end, end + 4))) return true;
  if (!/^[がはも]/.test(text.slice(end, end + 1))) return false;
  const rest = text.slice(end, end + CLAUSE_LENGTH);
  const stop = rest.search(/[。！？\n]/);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  return HELD.some((word) => clause.includes(word));
}

/**
 * 「…」（青葉新聞）, 「…」（8月7日付青葉新聞）: a bracket right after the words says where they stand. Not 「…」（青葉新聞デスク）, a person,
 * nor 『…』（青葉テレビ系）, a work's station.
 */
function isSourceNote(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - NOTE_LENGTH), start);
  if (!/\uFFFC[」』”][（(][^（()）]*$/.test(before)) return false;
  return /^[0-9０-９月日付号版朝夕刊、]{0,12}(?:[「『][^」』]{1,40}[」』])?(?:より|から)?[）)]/.test(
    text.slice(afterNotes(text, end)),
  );
}

/** O は/が/も …報じた, O によって報じられた: the report verb stands in the rest of the sentence. */
function passesOn(text: string, end: number, tail: string): boolean {
  if (!/^(?:[はがも、]|によって|により|側は)/.test(tail)) return false;
  const rest = text.slice(end, end + CLAUSE_LENGTH);
  const stop = rest.search(/[。！？\n]/);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  return REPORT_WORDS.some((word) => clause.includes(word));
}

/** ネット掲示板で話題になっている, ネット上では賛否両論が相次いだ; but not ネットでは「…」と話題に. */
function isTalkedOf(tail: string): boolean {
  const clause = /^(?:上|内)?(?:で|では|にて|でも|を|に)[^、。「\uFFFC]{0,10}/.exec(tail)?.[0] ?? "";
  return TALKED_OF.some((word) => clause.includes(word));
}

function within(tail: string, verb: string): boolean {
  const at = tail.indexOf(verb);
  return at > 0 && at <= VERB_WINDOW;
}
