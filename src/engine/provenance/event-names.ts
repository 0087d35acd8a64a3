// Finds the names of events by their ends (先行上映会, 出発式), and where such a name begins.

import type { Span } from "../model.ts";

const LONGEST_EVENT = 16;
/** The ends of events' names, and names so ended that are none: bodies, and words of another sense. */
const EVENT_ENDINGS = ["感謝祭", "公演", "コンサート", "会", "式"];
const EVENT_ENDS = new Set(EVENT_ENDINGS.map((word) => word.charCodeAt(0)));
const NO_EVENTS =
  /(?:協|委員|連合|連絡|議|教|社|都|機|司|再|国|学|商工|自治|町内|後援|理事|評議|審議|研究|同好|振興|保存|組合|省|照|面|紹|協議|検討|調査|対策|市民|県民|愛好|婦人|青年|互助|保護者|親|労|弁護士|医師|推進|役員|大|集|運動)会$|(?:結婚|挙|葬|株|公|形|正|方|様|数|一|旧|新|洋|和|書|図|電動|自動)式$/;

/** The event whose name's ending stands at `at`, or null; it begins at or after `floor`. */
export function readEventName(text: string, at: number, floor: number): Span | null {
  if (!EVENT_ENDS.has(text.charCodeAt(at))) return null;
  const ending = EVENT_ENDINGS.find((word) => text.startsWith(word, at));
  if (!ending || isWordCharacter(text.charAt(at + ending.length))) return null;
  const start = eventStart(text, at, floor);
  const end = at + ending.length;
  return at - start < 2 || NO_EVENTS.test(text.slice(start, end)) ? null : { start, end };
}

/** An event's name reaches left over kanji, katakana and Latin letters: アフレコ会見, 完成披露試写会. */
export function eventStart(text: string, at: number, floor: number): number {
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
export function isWordCharacter(character: string): boolean {
  return /[\u30a1-\u30fa\u30fc\u4e00-\u9fffA-Za-z・]/.test(character);
}
