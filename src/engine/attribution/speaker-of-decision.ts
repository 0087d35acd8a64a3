// What the report says of a decision: the fullest name, what kind of speaker, and the words on the page that tell.

import type { QuoteSpeaker, SpeakerKind } from "../model.ts";
import type { Nature } from "./nature.ts";
import type { Party } from "./party.ts";
import type { People } from "./people.ts";
import type { Decision } from "./situation.ts";
import { type Stream, textBetween } from "./stream.ts";

export const UNKNOWN: QuoteSpeaker = {
  name: null,
  kind: "unknown",
  role: null,
  mention: null,
  rule: "unknown",
  confidence: 0,
};

/** `author` is the page's own, as far as it names one. */
export function speakerOfDecision(
  stream: Stream,
  people: People,
  author: string | null,
  { party, rule, confidence }: Decision,
): QuoteSpeaker {
  if (party === null) return { ...UNKNOWN, rule, confidence };
  if (party.nature === "author") return { ...UNKNOWN, kind: "author", name: author, rule, confidence };
  const name = party.name === null ? wholePhrase(stream, party) : people.fullest(party.name);
  const role = party.role ?? (party.name === null ? null : (people.personOf(party.name)?.role ?? null));
  return { name, kind: kindOf(party.nature), role, mention: mentionOf(stream, party), rule, confidence };
}

const LONGEST_ROLE = 24;

/** "参加者の1人" rather than "1人": somebody without a name is known by what stands before. */
function wholePhrase(stream: Stream, party: Party): string {
  const { outer, last } = party.phrase;
  if (party.nature !== "role" && party.nature !== "crowd") return party.text;
  const text = textBetween(stream, outer, last);
  return text === "" || text.length > LONGEST_ROLE ? party.text : text;
}

function kindOf(nature: Nature): SpeakerKind {
  if (nature === "person" || nature === "body" || nature === "document") return "named";
  if (nature === "people" || nature === "crowd") return "group";
  if (nature === "author") return "author";
  return "anonymous";
}

function mentionOf(stream: Stream, party: Party): QuoteSpeaker["mention"] {
  const first = stream.items[party.phrase.first]!;
  const last = stream.items[party.phrase.last]!;
  return {
    text: party.text,
    block: stream.blocks[first.block]!.source.id,
    start: first.start,
    end: last.end,
  };
}
