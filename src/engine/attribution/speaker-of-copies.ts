// One quotation in several copies: which copy says best whose words it is, and which copies disagree.

import type { QuoteSpeaker } from "../model.ts";

/** Below this an attribution is too unsure to contradict another. */
const SURE_ENOUGH = 0.7;

export interface CopiesSpeaker {
  speaker: QuoteSpeaker;
  /** Index of the copy that the speaker was taken from. */
  from: number;
  /** Indices of the copies that name, surely enough, somebody else. */
  conflicts: number[];
}

/** `copies` holds the speaker of each occurrence, in page order; at least one. */
export function speakerOfCopies(copies: readonly QuoteSpeaker[]): CopiesSpeaker {
  let from = 0;
  copies.forEach((copy, index) => {
    if (weight(copy) > weight(copies[from]!)) from = index;
  });
  const best = copies[from]!;
  const conflicts: number[] = [];
  let fullest = best.name;
  copies.forEach((copy, index) => {
    if (copy.name === null || fullest === null) return;
    if (isSameSpeaker(copy, best)) {
      if (copy.kind === best.kind && copy.name.length > fullest.length && copy.confidence >= SURE_ENOUGH)
        fullest = copy.name;
    } else if (Math.min(copy.confidence, best.confidence) >= SURE_ENOUGH && copy.kind !== "group")
      conflicts.push(index);
  });
  return { speaker: { ...best, name: fullest }, from, conflicts };
}

/** A name says more than a role, a role more than a crowd. */
function weight(speaker: QuoteSpeaker): number {
  if (speaker.name === null) return 0;
  return speaker.confidence + (speaker.kind === "named" ? 0.1 : speaker.kind === "group" ? -0.1 : 0);
}

/** The same name, or one that is written out more fully in the other: 元高官 and 米元高官. */
function isSameSpeaker(one: QuoteSpeaker, other: QuoteSpeaker): boolean {
  const a = bare(one.name);
  const b = bare(other.name);
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}

function bare(name: string | null): string {
  return (name ?? "").normalize("NFKC").replace(/[・=\s]/gu, "");
}
