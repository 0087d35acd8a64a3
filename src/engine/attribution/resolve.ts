// Whom 同氏, 本人, 彼, 同社 or a bare title stands for: the nearest earlier mention that fits.

import { isRoleWord } from "./kind-of-person.ts";
import { TITLES } from "./names.data.ts";
import { isAgeAlone } from "./nature.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { BODY_ENDINGS } from "./nouns.data.ts";
import { looksLikeOutlet } from "./outlets.ts";
import { type Party, partyOf } from "./party.ts";
import type { People } from "./people.ts";
import { type Stream, surfaceAt } from "./stream.ts";

/** Words looked back over: a few paragraphs. */
const FARTHEST = 600;
const PEOPLE_WORDS =
  /^(?:同?氏|彼女?|ご?本人|自身|ご自身|当人|同(?:容疑者|被告|選手|議員|監督|投手|教授|記者|君|さん|女優|俳優|男性|女性))$/u;
/** 同記事, 同紙: what an outlet puts out stands for it. */
const OF_OUTLETS = /^(?:紙|誌|局|新聞|記事|番組|サイト|ニュース|コラム|社説|電子版)$/u;

/** Other words for an office, by which sports and politics vary the name. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ["指揮官", "監督"],
  ["将", "監督"],
  ["総理", "首相"],
  ["総理大臣", "首相"],
  ["トップ", "社長"],
]);

/** What a page's pronouns look back over. */
export interface Lookback {
  stream: Stream;
  people: People;
  /** Parties by the last item of their phrase: every pronoun looks back over the same words. */
  kept: Map<number, Party | null>;
}

/** The party with the name it stands for; unchanged where the page gives none. */
export function resolved(page: Lookback, party: Party): Party {
  const { stream, people } = page;
  const office = OFFICES.get(party.text);
  if (party.nature !== "person" && office !== undefined) {
    const holder = nearest(page, party, (it) => it.nature === "person" && it.text.endsWith(office));
    if (holder !== null) return standFor(party, holder);
  }
  if (party.nature === "role") return holderOf(people, party);
  if (party.nature !== "anaphor") return party;
  const wanted = party.text.replace(/^同/u, "");
  if (isAgeAlone(party.text)) {
    const age = party.text.slice(0, -1);
    const aged = nearest(
      page,
      party,
      (it) => it.nature === "person" && (it.phrase.bracket ?? "").includes(age),
    );
    return aged === null ? { ...party, nature: "silent" } : standFor(party, aged);
  }
  if (PEOPLE_WORDS.test(party.text)) {
    const before = nearest(page, party, (it) => it.nature === "person");
    return before === null ? { ...party, nature: "role" } : standFor(party, before);
  }
  if (party.text.startsWith("同") && OF_OUTLETS.test(wanted)) {
    const before = nearest(page, party, (it) => it.nature === "body" && looksLikeOutlet(it.text));
    return before === null ? { ...party, nature: "body" } : { ...standFor(party, before), nature: "body" };
  }
  if (party.text.startsWith("同") && BODY_ENDINGS.includes(wanted)) {
    const before =
      nearest(page, party, (it) => it.nature === "body" && it.text.endsWith(wanted)) ??
      (wanted === "社"
        ? nearest(page, party, (it) => isCompany(it) || isTopicInMarks(stream, it))
        : HOUSES.test(wanted)
          ? nearest(page, party, (it) => isTopicInMarks(stream, it))
          : null);
    return before === null ? { ...party, nature: "body" } : { ...standFor(party, before), nature: "body" };
  }
  const titled = nearest(page, party, (it) => it.nature === "person" && it.text.endsWith(wanted));
  if (titled !== null) return standFor(party, titled);
  const byRole = people.withTitle(wanted);
  if (byRole !== null) return { ...party, nature: "person", name: byRole };
  // 同社担当者 is somebody without a name, 同声明 is not
  const somebody = !party.text.startsWith("同") || isRoleWord(wanted) || isRoleWord(wanted.slice(1));
  return { ...party, nature: somebody ? "role" : "document" };
}

/** 青葉市長 where the page has one mayor: 森田一郎市長. */
function holderOf(people: People, party: Party): Party {
  for (let cut = Math.max(0, party.text.length - 4); cut <= party.text.length - 2; cut++) {
    const title = party.text.slice(cut);
    if (!TITLES.has(title)) continue;
    const name =
      cut > 0 && party.text[cut - 1] !== "元" && party.text[cut - 1] !== "前"
        ? people.withTitle(title)
        : null;
    return name === null ? party : { ...party, nature: "person", name };
  }
  return party;
}

/** 同社 is no office, and not the paper that tells of it. */
function isCompany(party: Party): boolean {
  return (
    party.nature === "body" &&
    !looksLikeOutlet(party.text) &&
    !PUBLIC_BODY.test(party.text) &&
    !party.text.endsWith("会社")
  );
}

const PUBLIC_BODY =
  /(?:省|庁|市|県|町|村|区|府|都|国|党|署|局|委員会|協会|連盟|地裁|高裁|裁判所|大学|高校|病院|政府|当局|警察|県警|府警|警視庁|組合|連合|側|部|課|室)$/u;

function standFor(party: Party, before: Party): Party {
  return { ...party, nature: "person", name: before.name ?? before.text, role: before.role };
}

/** 「リバー」は2日、…; 「リバー」（青葉市）が…: a name in marks that is a sentence's topic or subject. */
function isTopicInMarks(stream: Stream, party: Party): boolean {
  const { title, bracket, last } = party.phrase;
  if (!title) return false;
  let next = last + 2;
  for (let at = next; bracket !== null && at < next + LONGEST_NOTE; at++)
    if (/^[）)]$/u.test(surfaceAt(stream, at))) next = at + 1;
  return /^[はが]$/u.test(surfaceAt(stream, next));
}

const LONGEST_NOTE = 12;
/** What a name in marks is called by when it is taken up: 同店, 同館. */
const HOUSES = /^(?:店|館|園|校|院|施設|団体|グループ|バンド)$/u;

function nearest(page: Lookback, party: Party, fits: (it: Party) => boolean): Party | null {
  const start = party.phrase.first - 1;
  for (let at = start; at >= 0 && start - at < FARTHEST; ) {
    const found = partyAt(page, at);
    if (found !== null && fits(found)) return found;
    at = found === null ? at - 1 : found.phrase.first - 1;
  }
  return null;
}

/** The party whose phrase ends here. */
function partyAt(page: Lookback, at: number): Party | null {
  const { stream, people, kept } = page;
  const known = kept.get(at);
  if (known !== undefined) return known;
  const phrase = stream.items[at]!.quote >= 0 ? null : phraseEndingAt(stream, at, 0);
  const party = phrase === null ? null : partyOf(stream, people, phrase);
  kept.set(at, party);
  return party;
}
