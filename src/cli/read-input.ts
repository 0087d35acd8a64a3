// One input file to a page that the engine can read.

import type { SourcePage } from "../engine/model.ts";
import { finishReading, readPage } from "../page/read-page.ts";
import { decode } from "./decode.ts";
import { noClues } from "./no-clues.ts";
import { parsedTree, parsePage } from "./parsed-tree.ts";
import { textTree } from "./text-tree.ts";

export interface InputOptions {
  /** The address that the file was saved from. */
  url: string | null;
  /** Its date, where the file does not say or says it wrong. */
  published: string | null;
  lang: "ja" | "en" | null;
}

/** Larger files are refused rather than half read. */
const MAX_INPUT_BYTES = 200_000_000;

/** Throws an Error with a message for the reader when the bytes are no page. */
export function readInput(name: string, bytes: Uint8Array, options: InputOptions): SourcePage {
  if (bytes.length > MAX_INPUT_BYTES) throw new Error(`larger than ${MAX_INPUT_BYTES / 1e6} MB`);
  if (isBinary(bytes)) throw new Error("neither HTML nor text");
  const text = decode(bytes);
  const { page } = isHtml(name, text) ? readHtml(text, options.url) : readText(text, options.url);
  const { facts } = page;
  return {
    ...page,
    facts: {
      ...facts,
      language: options.lang ?? facts.language,
      published: options.published ?? facts.published,
    },
  };
}

function readHtml(html: string, address: string | null) {
  const { root, clues } = parsePage(html, address);
  return finishReading(readPage(parsedTree, root, clues));
}

function readText(text: string, address: string | null) {
  return finishReading(readPage(textTree, text.split(/\r\n|\r|\n/), noClues(address)));
}

/** PDF, pictures and archives hold NUL bytes early; UTF-16 text does too, but starts with a byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && (bytes.subarray(0, 4096).includes(0) || startsWith(bytes, "%PDF-"));
}

const startsWith = (bytes: Uint8Array, ascii: string) =>
  [...ascii].every((character, i) => bytes[i] === character.charCodeAt(0));

const isHtml = (name: string, text: string) =>
  /\.(?:x?html?|xht)$/i.test(name) ||
  (!/\.txt$/i.test(name) && /^\s*<(?:!doctype|html|head|body|!--|\?xml|[a-z])/i.test(text.slice(0, 1000)));
