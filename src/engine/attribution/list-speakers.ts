// The report's speakers: everybody who says something on the page, with what they say.

import type { Quote, Speaker } from "../model.ts";
import type { Person } from "./people.ts";

/** In order of first appearance; quotations without a speaker are left out. `people` comes from `attributeQuotes`. */
export function listSpeakers(quotes: readonly Quote[], people: readonly Person[]): Speaker[] {
  const aliasesOf = new Map(people.map((person) => [person.name, person]));
  const speakers = new Map<string, Speaker>();
  for (const { id, speaker } of quotes) {
    const { name, kind } = speaker;
    if (name === null) continue;
    const key = `${kind}\n${name}`;
    const listed: Speaker = speakers.get(key) ?? {
      name,
      aliases: [...(aliasesOf.get(name)?.aliases ?? [])],
      kind,
      role: speaker.role ?? aliasesOf.get(name)?.role ?? null,
      quotes: [],
    };
    const mention = speaker.mention?.text;
    if (mention !== undefined && mention !== name && !listed.aliases.includes(mention))
      listed.aliases.push(mention);
    listed.role ??= speaker.role;
    listed.quotes.push(id);
    speakers.set(key, listed);
  }
  return [...speakers.values()];
}
