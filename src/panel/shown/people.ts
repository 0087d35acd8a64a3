// Who is quoted on the page, by the names, or else the roles, that the reader sees.

import type { Speaker, SpeakerKind } from "../../engine/model.ts";
import type { Entry } from "./entries.ts";
import { isFlagged } from "./filter.ts";

export interface Person {
  name: string;
  kind: SpeakerKind;
  role: string | null;
  /** Other names by which the page calls them. */
  aliases: string[];
  entries: Entry[];
  flagged: number;
}

export interface People {
  /** The most quoted first. */
  known: Person[];
  unattributed: Entry[];
}

/** `speakers`: those of the report, for their aliases and roles; a speaker by correction need not be among them. */
export function peopleOf(entries: Entry[], speakers: Speaker[]): People {
  const byName = new Map<string, Entry[]>();
  const unattributed: Entry[] = [];
  for (const entry of entries) {
    if (entry.label === null) unattributed.push(entry);
    else byName.set(entry.label, [...(byName.get(entry.label) ?? []), entry]);
  }
  const speakerOf = new Map(speakers.map((speaker) => [speaker.name, speaker]));
  const people = [...byName].map(([name, own]): Person => {
    const speaker = speakerOf.get(name);
    return {
      name,
      kind: speaker?.kind ?? (own[0]?.speaker === null ? own[0].quote.speaker.kind : "named"),
      role:
        speaker?.role ?? own.find(({ correctedFrom }) => correctedFrom === null)?.quote.speaker.role ?? null,
      aliases: speaker?.aliases.filter((alias) => alias !== name) ?? [],
      entries: own,
      flagged: own.filter(isFlagged).length,
    };
  });
  return { known: people.sort((a, b) => b.entries.length - a.entries.length), unattributed };
}
