// Names that no dictionary and no honorific shows, told by how the page uses them: an age behind, a word for a person before.

import type { AnalysedBlock, Token } from "../model.ts";
import { isKindOfPerson } from "./kind-of-person.ts";
import { PERSON_ENDINGS, PERSON_NOUNS } from "./nouns.data.ts";

const LONGEST = 8;
const MOST_TOKENS = 4;
const NAME_WORD = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々ー]+$/u;
const KATAKANA_WORD = /^[ァ-ヴー]{2,6}$/u;
const KATAKANA = /^[ァ-ヴー]+$/u;
const NUMBER = /^[0-9０-９]{1,3}$/u;
const OPEN = /^[（(]$/u;

/** In order of appearance. Linear in the length of the page. */
export function namesByUse(blocks: readonly AnalysedBlock[]): string[] {
  const names = new Set<string>();
  const uses = new Map<string, { apposed: boolean; acts: number; isThing: boolean }>();
  for (const { tokens } of blocks) {
    tokens.forEach((token, at) => {
      const aged = nameBeforeAge(tokens, at);
      if (aged !== null) names.add(aged);
      const end = katakanaEnd(tokens, at);
      const name = tokens
        .slice(at, end)
        .map((it) => it.surface)
        .join("");
      if (!KATAKANA_WORD.test(name) || (end === at + 1 && !couldNamePerson(token))) return;
      const use = uses.get(name) ?? { apposed: false, acts: 0, isThing: false };
      const after = tokens[end]?.surface ?? "";
      if (tokens[at - 1]?.pos1 === "連体化" && PERSON_NOUNS.has(tokens[at - 2]?.surface ?? ""))
        use.apposed = true;
      if (/^[はがもに]$/u.test(after)) use.acts++;
      if (/^[をで]$/u.test(after)) use.isThing = true;
      uses.set(name, use);
    });
  }
  for (const [name, use] of uses) if (use.apposed && use.acts >= 2 && !use.isThing) names.add(name);
  return [...names];
}

/** After the words in katakana that begin here, which the dictionary may have cut; `at` inside such a run. */
function katakanaEnd(tokens: readonly Token[], at: number): number {
  if (at > 0 && KATAKANA.test(tokens[at - 1]!.surface)) return at;
  let end = at;
  while (end < tokens.length && end - at < MOST_TOKENS && KATAKANA.test(tokens[end]!.surface)) end++;
  return end;
}

/** 料理研究家の花房ミチ（71）: the nouns right before an age in brackets, back to の, a dot or a comma. */
function nameBeforeAge(tokens: readonly Token[], at: number): string | null {
  if (!OPEN.test(tokens[at]!.surface) || !NUMBER.test(tokens[at + 1]?.surface ?? "")) return null;
  if (!/^(?:歳|才|）|\))/u.test(tokens[at + 2]?.surface ?? "")) return null;
  let from = at;
  while (from > 0 && at - from < MOST_TOKENS && isNamePart(tokens[from - 1]!)) from--;
  const name = tokens
    .slice(from, at)
    .map((it) => it.surface)
    .join("");
  const before = tokens[from - 1]?.surface ?? "";
  if (name.length < 2 || name.length > LONGEST || !/^(?:|の|・|、|。|と|　)$/u.test(before)) return null;
  const last = tokens[at - 1]!.surface;
  return isKindOfPerson(last) || PERSON_ENDINGS.some((it) => name.endsWith(it)) ? null : name;
}

function isNamePart(token: Token): boolean {
  return (
    (token.pos === "名詞" || !token.known) &&
    token.pos1 !== "数" &&
    token.pos1 !== "非自立" &&
    NAME_WORD.test(token.surface)
  );
}

function couldNamePerson(token: Token): boolean {
  return (!token.known || token.pos2 === "人名") && !isKindOfPerson(token.surface);
}
