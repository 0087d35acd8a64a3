// What no report may be, whatever the page: places outside their blocks, words that do not stand there, folds that
// overlap, numbers out of range, anything that JSON would lose.

import type { Fold, Mention, Place, Quote, Report, SourcePage } from "../../src/engine/model.ts";

/** One sentence for each fault; none for a sound report. */
export function reportFaults(page: SourcePage, report: Report): string[] {
  const faults: string[] = [];
  const { blocks } = report;
  const expect = (sound: boolean, fault: string) => {
    if (!sound) faults.push(fault);
  };
  const place = ({ block, start, end }: Place, what: string, least = 1) =>
    expect(
      blocks[block] !== undefined && start >= 0 && end - start >= least && end <= blocks[block].text.length,
      `${what} is at ${block}:${start}-${end}, outside its block`,
    );
  const mention = (it: Mention, what: string) => {
    place(it, what, 0);
    expect(
      blocks[it.block]?.text.slice(it.start, it.end) === it.text,
      `${what} is not the text at its place: ${JSON.stringify(it)}`,
    );
  };
  const fold = ({ first, last, of, characters, differences }: Fold, i: number) => {
    const what = `fold ${i}`;
    expect(first <= last && first > (report.folds[i - 1]?.last ?? -1), `${what} overlaps or is empty`);
    expect(last < blocks.length && of.first >= 0 && of.first <= of.last, `${what} is outside the page`);
    expect(of.last < blocks.length, `${what} repeats what is outside the page`);
    expect(Number.isInteger(differences) && differences >= 0, `${what} has ${differences} differences`);
    const hidden = blocks.slice(first, last + 1).reduce((sum, { text }) => sum + text.length, 0);
    expect(characters === hidden, `${what} says ${characters} characters, hides ${hidden}`);
  };
  const quote = (it: Quote, i: number) => {
    const what = `quote ${it.id}`;
    expect(it.id === `q${i + 1}`, `${what} is the ${i + 1}th`);
    mention(it, what);
    place(it, what);
    const { cue, speaker, provenance, firstReported, occurrences, flags } = it;
    if (cue) mention({ ...cue, block: it.block }, `cue of ${what}`);
    if (speaker.mention) mention(speaker.mention, `speaker of ${what}`);
    expect(speaker.confidence >= 0 && speaker.confidence <= 1, `${what}: confidence ${speaker.confidence}`);
    expect((speaker.name === null) === (speaker.name?.trim() ?? "").length < 1, `${what}: empty name`);
    for (const step of provenance) mention(step.mention, `step of ${what}`);
    if (firstReported) mention(firstReported.mention, `first report of ${what}`);
    expect(
      occurrences.some(({ block, start }) => block === it.block && start === it.start),
      `${what} is none of its occurrences`,
    );
    for (const occurrence of occurrences) mention(occurrence, `occurrence of ${what}`);
    for (const { code, evidence } of flags) for (const at of evidence) place(at, `${code} of ${what}`, 0);
  };

  expect(
    blocks.length === page.blocks.length &&
      blocks.every(({ id, text }, i) => id === i && text === page.blocks[i]!.text),
    "the blocks are not the page's",
  );
  for (const { id, repeat, overlap } of blocks) {
    if (repeat) expect(repeat.of < id && within(repeat.similarity, 0.8, 1), `repeat of block ${id}`);
    if (overlap) expect(overlap.of < id && within(overlap.share, 0.4, 0.8), `overlap of block ${id}`);
  }
  report.folds.forEach(fold);
  report.quotes.forEach(quote);
  const ids = new Set(report.quotes.map(({ id }) => id));
  for (const { name, quotes } of report.speakers)
    expect(name !== "" && quotes.every((id) => ids.has(id)), `speaker ${name} has quotations that are none`);
  for (const news of report.reports) place(news, `report ${news.what}`);
  for (const { block } of report.citations) expect(block < blocks.length, `citation in block ${block}`);
  expect(isSame(JSON.parse(JSON.stringify(report)), report), "JSON loses some of the report");
  return faults;
}

const within = (value: number, low: number, high: number) => value >= low && value <= high;

/** Key by key: an `undefined` or `NaN` is lost in JSON. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const [of, keys] = [Object.keys(a), Object.keys(b)];
  return (
    of.length === keys.length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
