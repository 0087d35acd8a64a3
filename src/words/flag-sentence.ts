// The reason to look at a quotation, as a sentence.

import type { FlagCode, Occurrence, Quote, Relation } from "../engine/model.ts";
import type { Words } from "./speak.ts";

const relationsShown: Partial<Record<FlagCode, Relation[]>> = {
  altered: ["altered"],
  truncated: ["truncated", "extended"],
};

/** A copy, and which place of the quotation it is, from 1. */
export interface NumberedCopy {
  copy: Occurrence;
  ordinal: number;
}

/** The copies that differ in the way that the flag tells. */
export function differingCopies(code: FlagCode, quote: Quote): NumberedCopy[] {
  const relations = relationsShown[code] ?? [];
  return quote.occurrences
    .map((copy, index) => ({ copy, ordinal: index + 1 }))
    .filter(({ copy }) => relations.includes(copy.relation));
}

export type FlagKey =
  | "flagAltered"
  | "flagTruncated"
  | "flagNoSpeaker"
  | "flagAnonymousSpeaker"
  | "flagConflictingSpeakers"
  | "flagNoSource"
  | "flagSecondHand"
  | "flagUnclosed";

/** `quote`: for how many of its copies differ in this way. */
export function flagSentence(code: FlagCode, quote: Quote, { t }: Words<FlagKey>): string {
  const copies = { count: Math.max(1, differingCopies(code, quote).length), total: quote.occurrences.length };
  switch (code) {
    case "altered":
      return t("flagAltered", copies);
    case "truncated":
      return t("flagTruncated", copies);
    case "no-speaker":
      return t("flagNoSpeaker");
    case "anonymous-speaker":
      return t("flagAnonymousSpeaker");
    case "conflicting-speakers":
      return t("flagConflictingSpeakers");
    case "no-source":
      return t("flagNoSource");
    case "second-hand":
      return t("flagSecondHand");
    case "unclosed":
      return t("flagUnclosed");
  }
}
