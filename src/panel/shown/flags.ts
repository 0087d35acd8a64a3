// Flags by their short names.

import type { FlagCode } from "../../engine/model.ts";
import type { WordKey } from "../../words/speak.ts";

/** The short name of a flag, for choosing by. */
export const flagNames: Record<FlagCode, WordKey> = {
  "no-speaker": "flagNameNoSpeaker",
  "anonymous-speaker": "flagNameAnonymousSpeaker",
  altered: "flagNameAltered",
  truncated: "flagNameTruncated",
  "conflicting-speakers": "flagNameConflictingSpeakers",
  "no-source": "flagNameNoSource",
  "second-hand": "flagNameSecondHand",
  unclosed: "flagNameUnclosed",
};
