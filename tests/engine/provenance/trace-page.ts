// Traces the quotations of a page that a test writes as lines: 「…」 is a quotation when the test names its speaker.

import type {
  AnalysedBlock,
  Mention,
  PageFacts,
  QuoteSpeaker,
  SourceBlock,
  SpeakerKind,
  Step,
} from "../../../src/engine/model.ts";
import { findCitations } from "../../../src/engine/provenance/citations.ts";
import { type Traced, traceProvenance } from "../../../src/engine/provenance/trace-provenance.ts";
import { type BlockSketch, sourceBlocks } from "../../support/source-blocks.ts";

export interface TestPage {
  published?: string | null;
  site?: string | null;
  lines: (string | BlockSketch)[];
  /** Speaker of each quotation by its words; null where the page does not say, "crowd:NAME" for a group, "someone:NAME" for a nameless person. */
  quotes: Record<string, string | null>;
}

/** "outlet date" of each link, from the utterance outward, for each quotation. */
export function traceLines(page: TestPage): Record<string, string[]> {
  const traced = traceSteps(page);
  return Object.fromEntries(
    Object.entries(traced).map(([words, steps]) => [
      words,
      steps.map(({ outlet, date }) => [outlet ?? "-", date ?? ""].join(" ").trim()),
    ]),
  );
}

export function traceSteps(page: TestPage): Record<string, Step[]> {
  const { provenances } = trace(page);
  const words = Object.keys(page.quotes);
  return Object.fromEntries(words.map((word, index) => [word, provenances[index]?.provenance ?? []]));
}

/** Everything that tracing finds; the quotations in the order of `quotes`. */
export function trace({ published = "2024-02-05", site = null, lines, quotes }: TestPage): Traced {
  const facts: PageFacts = { url: null, title: "", language: "ja", published, site, author: null };
  const sources = sourceBlocks(lines);
  const blocks: AnalysedBlock[] = sources.map((source) => ({ source, tokens: [], sentences: [] }));
  const found = Object.entries(quotes).map(([words, speaker]) => ({
    kind: "direct" as const,
    speaker: speakerOf(speaker, sources, words),
    occurrences: sources.flatMap(({ id, text }) => {
      const start = text.indexOf(`「${words}`) + 1;
      return start === 0
        ? []
        : [{ block: id, start, end: start + words.length, text: words, relation: "same" as const }];
    }),
  }));
  return traceProvenance(blocks, facts, findCitations(sources, facts), found);
}

function speakerOf(written: string | null, sources: readonly SourceBlock[], words: string): QuoteSpeaker {
  const name = written?.replace(/^(?:crowd|someone):/, "") ?? null;
  const mention = name === null ? null : mentionOf(name, sources, words);
  return { name, kind: kindOf(written), role: null, mention, rule: "test", confidence: 1 };
}

/** Where the words' own block names the speaker last before them. */
function mentionOf(name: string, sources: readonly SourceBlock[], words: string): Mention | null {
  for (const { id, text } of sources) {
    const quoted = text.indexOf(`「${words}`);
    const start = quoted < 0 ? -1 : text.slice(0, quoted).lastIndexOf(name);
    if (start >= 0) return { text: name, block: id, start, end: start + name.length };
  }
  return null;
}

function kindOf(name: string | null): SpeakerKind {
  if (name === null) return "unknown";
  if (name.startsWith("crowd:")) return "group";
  return name.startsWith("someone:") ? "anonymous" : "named";
}
