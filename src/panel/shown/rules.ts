// The attribution rules in plain words. A rule that has none here is shown by its id.

import type { WordKey, Words } from "../../words/speak.ts";

const ruleWords = {
  "according-to": "ruleAccordingTo",
  "according-to-outlet": "ruleAccordingTo",
  announced: "ruleCarried",
  answers: "ruleTurns",
  alternation: "ruleTurns",
  "bracketed-age": "ruleCrowd",
  "bracketed-name": "ruleLabel",
  "carried-in-sentence": "ruleCarried",
  cleft: "ruleNameAfter",
  "closing-name": "ruleNameAfter",
  "crowd-present": "ruleCrowd",
  "crowd-words": "ruleCrowd",
  described: "ruleNameAfter",
  "from-document": "ruleDocument",
  "from-place": "ruleCrowd",
  "from-whom": "ruleFromWhom",
  headline: "ruleHeadline",
  "headline-crowd": "ruleHeadline",
  inverted: "ruleNameAfter",
  label: "ruleLabel",
  "label-line": "ruleLabel",
  "named-line": "ruleLabel",
  "next-sentence": "ruleNextSentence",
  possessor: "rulePossessor",
  "reported-by": "ruleDocument",
  scene: "ruleCarried",
  "spoken-to": "ruleTurns",
  "subject-after": "ruleNameAfter",
  "subject-before": "ruleSubjectBefore",
  turns: "ruleTurns",
  unknown: "ruleUnknown",
  "voices-only": "ruleCrowd",
  "voices-row": "ruleCrowd",
  "written-there": "ruleDocument",
  "en-according-to": "ruleAccordingTo",
  "en-carried": "ruleCarried",
  "en-inverted": "ruleNameAfter",
  "en-pronoun": "rulePronoun",
  "en-subject": "ruleSubjectBefore",
} as const satisfies Record<string, WordKey>;

/** Null for a rule without plain words. */
export function ruleInWords(rule: string, { t }: Words): string | null {
  return Object.hasOwn(ruleWords, rule) ? t(ruleWords[rule as keyof typeof ruleWords]) : null;
}
