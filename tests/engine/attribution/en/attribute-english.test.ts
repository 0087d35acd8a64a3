// English attribution on sentences of our own.

import { describe, expect, it } from "vitest";
import { attributeQuotes } from "../../../../src/engine/attribution/attribute-quotes.ts";
import type { QuoteSpeaker } from "../../../../src/engine/model.ts";
import { findQuotations } from "../../../../src/engine/quotations/find-quotations.ts";
import { FACTS, toBlock } from "../read-speakers.ts";

function speakersOf(...lines: string[]): QuoteSpeaker[] {
  const blocks = lines.map(toBlock);
  const facts = { ...FACTS, language: "en" };
  return attributeQuotes({ facts, blocks }, findQuotations(blocks, facts)).speakers;
}

describe("English", () => {
  it.each([
    ['"We have no choice," said John Smith.', "John Smith", "named"],
    ['"We have no choice," Mayor John Smith said.', "John Smith", "named"],
    ['"I am shocked," Mary Jones, a teacher, told reporters.', "Mary Jones", "named"],
    ["“This is wrong,” a spokesman for the company said.", "spokesman for the company", "anonymous"],
    ['"It is far too loud," residents complained.', "residents", "group"],
    ['"The bridge is safe," the transport ministry said.', "transport ministry", "named"],
  ])("%s", (line, name, kind) => {
    expect(speakersOf(line)[0]).toMatchObject({ name, kind });
  });

  it("gives the fullest name, and carries it over pronouns and silence", () => {
    const [first, second, third] = speakersOf(
      'Mayor John Smith closed the bridge. "We have no choice," said Smith. "It is not safe."',
      'He added: "Nobody asked us about it."',
    );
    expect([first?.name, second?.name, third?.name]).toEqual(["John Smith", "John Smith", "John Smith"]);
    expect(first?.mention?.text).toBe("Smith");
  });

  it("knows the writer", () => {
    expect(speakersOf('"It was far too cold," I said.')[0]).toMatchObject({ name: null, kind: "author" });
  });
});
