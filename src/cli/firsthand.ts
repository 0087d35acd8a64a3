#!/usr/bin/env node
// The command line: `firsthand analyze [options] FILE|- ...`, files in, reports out.

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readReport } from "../engine/read.ts";
import { openTokeniser } from "./open-tokeniser.ts";
import { FORMATS, type Format, isFormat, type Outcome, printReports } from "./print-reports.ts";
import { type InputOptions, readInput } from "./read-input.ts";

const USAGE = `usage: firsthand analyze [--format ${FORMATS.join("|")}] [--url U] [--published DATE] [--lang auto|ja|en] FILE|- ...

Reads .html (in any encoding that it declares) or .txt (a block a line; "-" is standard input) and prints what the
page repeats, who is quoted on it, and where that was first reported. "jsonl" prints one report a line, in input order.
Exit status: 0; 1 when a file could not be read (the others are still reported); 2 for bad usage.`;

class UsageError extends Error {}

interface Command extends InputOptions {
  format: Format;
  files: string[];
}

function parseCommand(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string", default: "json" },
      url: { type: "string" },
      published: { type: "string" },
      lang: { type: "string", default: "auto" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [verb, ...files] = positionals;
  if (values.help) throw new UsageError();
  if (verb !== "analyze") throw new UsageError(verb ? `no such command: ${verb}` : "no command");
  if (files.length === 0) throw new UsageError("no file");
  const { format, url = null, published = null, lang } = values;
  if (!isFormat(format)) throw new UsageError(`no such format: ${format}`);
  if (lang !== "auto" && lang !== "ja" && lang !== "en") throw new UsageError(`no such language: ${lang}`);
  if (published !== null && !/^\d{4}(-\d{2}(-\d{2}(T\S*)?)?)?$/.test(published))
    throw new UsageError(`not a date (YYYY-MM-DD): ${published}`);
  if (url !== null && !URL.canParse(url)) throw new UsageError(`not an address: ${url}`);
  return { format, files, url, published, lang: lang === "auto" ? null : lang };
}

async function analyze(command: Command): Promise<boolean> {
  const tokenise = await openTokeniser();
  async function* outcomes(): AsyncGenerator<Outcome> {
    for (const input of command.files) {
      try {
        const bytes = input === "-" ? await readStandardInput() : await readFile(input);
        yield { input, ...readReport(readInput(input, bytes, command), tokenise) };
      } catch (error) {
        yield { input, error: whyUnread(error) };
      }
    }
  }
  return printReports(command.format, outcomes(), (text) => write(process.stdout, text));
}

const REFUSALS: Record<string, string> = {
  ENOENT: "no such file",
  EISDIR: "a folder, not a file",
  EACCES: "not allowed to read it",
  EPERM: "not allowed to read it",
};

function whyUnread(error: unknown): string {
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  return REFUSALS[code] ?? message;
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Waits for a slow reader of our output instead of holding all of it. */
const write = (stream: NodeJS.WriteStream, text: string) =>
  new Promise<void>((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

try {
  process.exitCode = (await analyze(parseCommand(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof UsageError || code?.startsWith("ERR_PARSE_ARGS")) {
    const { message } = error as Error;
    console.error(message ? `firsthand: ${message}\n\n${USAGE}` : USAGE);
    process.exitCode = 2;
  } else if (code !== "EPIPE") {
    console.error(`firsthand: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
