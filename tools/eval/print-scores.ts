// Prints scores as the table of the README, and how far the engine's confidence can be trusted.

import type { Scores, Tally } from "./score.ts";

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

/** The README's table. */
export function scoreTable(scores: Scores, articles: number): string {
  const row = (name: string, { right, given, wanted }: Tally): string =>
    `| ${name} | ${wanted} | ${percent(right, given)} | ${percent(right, wanted)} |`;
  return [
    `| ${articles} articles | labelled | right of those given | right of those labelled |`,
    "| --- | ---: | ---: | ---: |",
    row("Quotations", scores.quotations),
    row("Speakers", scores.speakers),
    row("Speakers with a name", scores.namedSpeakers),
    row("Outlets", scores.outlets),
    row("Dates", scores.dates),
  ].join("\n");
}

const BANDS = [0.95, 0.9, 0.8, 0.7, 0.5, 0];

/** Share of right speakers among those given with a confidence in each band. */
export function calibrationTable({ confidences }: Scores): string {
  const rows = BANDS.map((from, index) => {
    const to = BANDS[index - 1] ?? Number.POSITIVE_INFINITY;
    const band = confidences.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = band.filter((speaker) => speaker.right).length;
    return `| ${from.toFixed(2)}${index === 0 ? " or more" : ` to ${to.toFixed(2)}`} | ${band.length} | ${percent(right, band.length)} |`;
  });
  return ["| confidence of the speaker | given | right |", "| --- | ---: | ---: |", ...rows].join("\n");
}
