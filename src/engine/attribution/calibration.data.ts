// Share of right answers for each rule.

export const RULE_SHARES: Readonly<Record<string, number>> = {
  "bracketed-name": 0.98,
  label: 0.95,
  cleft: 0.98,
  inverted: 0.95,
  "subject-after": 0.95,
  described: 0.95,
  "from-whom": 0.9,
  "subject-before": 0.95,
  "according-to": 0.9,
  possessor: 0.85,
  "from-place": 0.85,
  headline: 0.75,
  "next-sentence": 0.9,
  "carried-in-sentence": 0.95,
  "crowd-words": 0.8,
  carried: 0.8,
  unknown: 0.5,
};
