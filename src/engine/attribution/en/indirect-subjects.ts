// Whose words a reported clause is: the subject of its verb, or whom "according to" names.

import type { FoundQuote } from "../../model.ts";
import { subjectOfVerb } from "./clause-subjects.ts";
import type { Reading } from "./meanings.ts";
import type { Reported } from "./reporting-clause.ts";

/** Null where the verb stands in another sentence, or nobody stands with it. */
export function indirectSubject({ items, mentions }: Reading, { cue }: FoundQuote): Reported | null {
  const verb = cue === null ? -1 : items.findIndex(({ start }) => start === cue.start);
  if (verb < 0) return null;
  if (items[verb]!.lower === "according") {
    const mention = mentions.find(({ first }) => first === verb + 2);
    return mention === undefined || mention.kind === "thing"
      ? null
      : { mention, rule: "en-according-to", fit: 1 };
  }
  const mention = subjectOfVerb(items, mentions, verb, 0);
  return mention === null ? null : { mention, rule: "en-subject-before", fit: 1 };
}
