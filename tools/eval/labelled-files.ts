// Reads labelled articles: texts with what a person says of their quotations.
//
// Texts (`--texts DIR`): `*.html` pages are read as they are; any other file is an article of plain text: its address on line 1, its
// date (ISO) on line 2, its title on line 3, then the body, with blank lines between paragraphs.
//
// Labels (`--gold FILE`), one JSON object a line, for each outermost quotation of 8 characters or more, in the order of the text:
//   file            path of the article under DIR
//   text            the words, marks excluded; or `start` and `end`: their place in the file, in characters
//   type            "speech" (somebody's words), "other" (titles, names, terms) or "unsure" (left out of every figure)
// and for speech, where the article says so, else null:
//   speaker         the most specific name that the article gives, `aliases` (array) other right ones
//   speaker_kind    "named", "anonymous", "group", "author" or "unknown"
//   outlet          where the words were said or first reported, `outlet_aliases` (array) other right names for it
//   date            of the utterance or report: YYYY[-MM[-DD]]

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readInput } from "../../src/cli/read-input.ts";
import type { SourcePage, SpeakerKind } from "../../src/engine/model.ts";

export interface Label {
  text: string;
  type: "speech" | "other";
  /** Right names, the best first; none where the article names nobody. */
  speakers: string[];
  speakerKind: SpeakerKind;
  outlets: string[];
  date: string | null;
}

export interface LabelledArticle {
  file: string;
  page: SourcePage;
  labels: Label[];
}

interface LabelLine {
  file: string;
  type: "speech" | "other" | "unsure";
  text?: string;
  start?: number;
  end?: number;
  speaker?: string | null;
  aliases?: string[];
  speaker_kind?: SpeakerKind;
  outlet?: string | null;
  outlet_aliases?: string[];
  date?: string | null;
}

/** Articles in the order of their names. Throws when a file or a line cannot be read, naming it. */
export async function readLabelledArticles(
  textsFolder: string,
  labelsFile: string,
): Promise<LabelledArticle[]> {
  const byFile = new Map<string, LabelLine[]>();
  for (const [index, line] of (await readFile(labelsFile, "utf8")).split("\n").entries()) {
    if (line.trim() === "") continue;
    const label = parseLine(line, `${labelsFile}:${index + 1}`);
    byFile.set(label.file, [...(byFile.get(label.file) ?? []), label]);
  }
  const articles: LabelledArticle[] = [];
  for (const [file, lines] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = await readFile(join(textsFolder, file));
    const text = bytes.toString("utf8");
    const isPage = /\.html?$/.test(file);
    articles.push({
      file,
      page: readInput(isPage ? file : `${file}.html`, isPage ? bytes : Buffer.from(asPage(text)), {
        url: null,
        published: null,
        lang: null,
      }),
      labels: lines.flatMap((line) => toLabel(line, text)),
    });
  }
  return articles;
}

function parseLine(line: string, place: string): LabelLine {
  try {
    const label = JSON.parse(line) as LabelLine;
    if (typeof label.file !== "string" || typeof label.type !== "string") throw new Error("no file or type");
    return label;
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : error}`);
  }
}

function toLabel(line: LabelLine, article: string): Label[] {
  if (line.type === "unsure") return [];
  return [
    {
      text: line.text ?? article.slice(line.start, line.end),
      type: line.type,
      speakers: line.speaker ? [line.speaker, ...(line.aliases ?? [])] : [],
      speakerKind: line.speaker_kind ?? "unknown",
      outlets: line.outlet ? [line.outlet, ...(line.outlet_aliases ?? [])] : [],
      date: line.date ?? null,
    },
  ];
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** The plain page that a site would serve for an article of plain text. */
function asPage(article: string): string {
  const [url = "", date = "", title = "", ...body] = article.split("\n");
  const zoned = date.trim().replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  const paragraphs = body
    .join("\n")
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map(
      (paragraph) =>
        `<p>${paragraph
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map(escapeHtml)
          .join("<br>")}</p>`,
    );
  const lang = JAPANESE.test(article) ? "ja" : "en";
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="canonical" href="${escapeHtml(url)}"><meta property="article:published_time" content="${zoned}"></head>
<body><article><h1>${escapeHtml(title)}</h1>${paragraphs.join("\n")}</article></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
