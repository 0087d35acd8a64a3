// Finds the words of a text that can name a venue: outlets, bracketed titles, common nouns, and words that point back.

import type { Medium, Span } from "../model.ts";
import { type BracketedTitle, findBracketedTitles } from "./bracketed-titles.ts";
import { indexWords, longestAt } from "./longest-match.ts";
import { findOutletNames, type OutletName } from "./outlet-names.ts";
import { type Meaning, OWN_OUTLETS, POINTING_BACK, type Reach, VENUE_NOUNS } from "./venue-words.data.ts";

export interface VenueCandidate extends Span {
  /** The most specific name; null when the words only point back or mean the page's own outlet. */
  outlet: string | null;
  medium: Medium;
  reach: Reach;
  /** Has a name of its own, rather than a common noun. */
  named: boolean;
  meaning: Meaning;
  /** For "back": the media of what it can stand for. */
  media: readonly Medium[];
}

const NOUNS = indexWords(VENUE_NOUNS);
const BACK = indexWords(POINTING_BACK);
const OWN = indexWords([[true, OWN_OUTLETS]]);
const REPORTING: readonly Medium[] = [
  "newspaper",
  "agency",
  "broadcast",
  "magazine",
  "site",
  "blog",
  "book",
  "other",
];
const REACH: Partial<Record<Medium, Reach>> = { blog: "personal", social: "personal", book: "personal" };
const LONGEST_EVENT = 16;
/** Parts of the names of forums, where many write without their names. */
const STANDS_ALONE = /^[^A-Za-z0-9０-９Ａ-Ｚ・ー]?[XＸ][にでのを上]?$/;
const POSTS = /投稿|ポスト|更新|つぶや|書き込|発信|拡散|アカウント|フォロワー|コメント/;
/** The ends of events' names, and names so ended that are none: bodies, and words of another sense. */
const EVENT_ENDINGS = ["感謝祭", "公演", "コンサート", "会", "式"];
const EVENT_ENDS = new Set(EVENT_ENDINGS.map((word) => word.charCodeAt(0)));
const NO_EVENTS =
  /(?:協|委員|連合|連絡|議|教|社|都|機|司|再|国|学|商工|自治|町内|後援|理事|評議|審議|研究|同好|振興|保存|組合|省|照|面|紹|協議|検討|調査|対策|市民|県民|愛好|婦人|青年|互助|保護者|親|労|弁護士|医師|推進|役員|大|集|運動)会$|(?:結婚|挙|葬|株|公|形|正|方|様|数|一|旧|新|洋|和|書|図|電動|自動)式$/;
const FORUMS: readonly string[] = ["ちゃんねる", "2ch", "知恵袋", "小町"];

/** The candidates of `text` in order, none inside another. */
export function findVenueCandidates(text: string): VenueCandidate[] {
  const names = findOutletNames(text);
  const titles = findBracketedTitles(text, names);
  const titleAt = new Map(titles.map((title) => [title.start, title]));
  const nameAt = new Map(names.map((name) => [name.start, name]));
  const found: VenueCandidate[] = [];
  let nextTitle = 0;
  for (let at = 0; at < text.length; at++) {
    const title = titleAt.get(at);
    const name = nameAt.get(at);
    const plain = title
      ? fromTitle(title)
      : (readPointing(text, at) ??
        (name
          ? fromName(name)
          : (readNoun(text, at, found.at(-1)?.end ?? 0) ??
            readEvent(text, at, found.at(-1)?.end ?? 0) ??
            readLetterX(text, at))));
    if (!plain) continue;
    // スポーツ番組「…」: the noun is the title's own.
    while (nextTitle < titles.length && titles[nextTitle]!.start <= at) nextTitle++;
    const overlapping = titles[nextTitle];
    const candidate =
      !title && overlapping && overlapping.start < plain.end
        ? fromTitle({ ...overlapping, start: plain.start })
        : plain;
    found.push(candidate);
    at = candidate.end - 1;
  }
  return found;
}

function fromTitle({ start, end, title, medium }: BracketedTitle): VenueCandidate {
  return { start, end, outlet: title, medium, reach: REACH[medium] ?? "all", ...NAMED };
}

function fromName({ start, end, name, medium }: OutletName): VenueCandidate {
  const crowd = medium === "social" && FORUMS.some((part) => name.includes(part));
  return { start, end, outlet: name, medium, reach: crowd ? "crowd" : (REACH[medium] ?? "all"), ...NAMED };
}

const NAMED = { named: true, meaning: "itself", media: [] } as const;

/** 本紙, 同誌. */
function readPointing(text: string, start: number): VenueCandidate | null {
  const plain = { start, outlet: null, reach: "all", named: false } as const;
  const own = longestAt(OWN, text, start);
  if (own) return { ...plain, end: start + own.word.length, medium: "other", meaning: "own", media: [] };
  const back = longestAt(BACK, text, start);
  if (!back) return null;
  const media = back.value;
  return { ...plain, end: start + back.word.length, medium: media[0] ?? "other", meaning: "back", media };
}

/** 29日、Xに…と投稿した: one letter is the network's name only where a sentence speaks of posts. */
function readLetterX(text: string, start: number): VenueCandidate | null {
  if (
    !"XＸ".includes(text.charAt(start) || " ") ||
    !STANDS_ALONE.test(text.slice(Math.max(0, start - 1), start + 2))
  )
    return null;
  if (!POSTS.test(text)) return null;
  const end = start + 1;
  return { start, end, outlet: text.slice(start, end), medium: "social", reach: "personal", ...NAMED };
}

/** 先行上映会, 出発式, 夜の集い: an event on no list, by the end of its name. A ceremony is theirs who are named with it. */
function readEvent(text: string, at: number, floor: number): VenueCandidate | null {
  if (!EVENT_ENDS.has(text.charCodeAt(at))) return null;
  const ending = EVENT_ENDINGS.find((word) => text.startsWith(word, at));
  if (!ending || isWordCharacter(text.charAt(at + ending.length))) return null;
  const start = eventStart(text, at, floor);
  const end = at + ending.length;
  const outlet = text.slice(start, end);
  if (outlet.length - ending.length < 2 || NO_EVENTS.test(outlet)) return null;
  const reach = ending === "式" ? "personal" : "all";
  return { start, end, outlet, medium: "press-conference", reach, named: false, meaning: "again", media: [] };
}

function readNoun(text: string, at: number, floor: number): VenueCandidate | null {
  const noun = longestAt(NOUNS, text, at);
  if (!noun || (text.charAt(at + noun.word.length) === "見" && noun.word.endsWith("会"))) return null;
  const end = at + noun.word.length;
  const { medium, reach, meaning } = noun.value;
  if (meaning === "back") {
    // 新番組 and 署名記事 are no words for what was named before.
    if (isWordCharacter(text.charAt(at - 1))) return null;
    const media = medium === "other" ? REPORTING : [medium];
    return { start: at, end, outlet: null, medium, reach, named: false, meaning, media };
  }
  const start = medium === "press-conference" ? eventStart(text, at, floor) : at;
  return { start, end, outlet: text.slice(start, end), medium, reach, named: false, meaning, media: [] };
}

/** An event's name reaches left over kanji, katakana and Latin letters: アフレコ会見, 完成披露試写会. */
function eventStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < LONGEST_EVENT && isWordCharacter(text.charAt(start - 1))) {
    // The 日 of 8日会見 belongs to the date.
    if ("日月年時分夜".includes(text.charAt(start - 1)) && /[\d０-９]/.test(text.charAt(start - 2))) break;
    start--;
  }
  if (text.charAt(start) === "・") start++;
  // 第3回公判.
  if (text.charAt(start) === "回")
    start -= /第[\d０-９]{1,3}$/.exec(text.slice(Math.max(floor, start - 4), start))?.[0].length ?? 0;
  const dated = /^(?:同日|翌日|昨日|今日|本日|前日|当日|午前|午後)/.exec(text.slice(start, at));
  return start + (dated?.[0].length ?? 0);
}

/** Kanji, katakana, Latin letters and the dot between the parts of a name. */
function isWordCharacter(character: string): boolean {
  return /[\u30a1-\u30fa\u30fc\u4e00-\u9fffA-Za-z・]/.test(character);
}
