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

  it.each([
    ["said lead author Ann Field.", "Ann Field"],
    ["Ann Field, 54, a baker from Oxley, told the Herald.", "Ann Field"],
    ["Sen. Ann Field, the chair of the transport committee, said on the Senate floor.", "Ann Field"],
    ["Footlight spokesperson Ann Field said in an email.", "Ann Field"],
    ["Ann Field KC, prosecuting, told the court.", "Ann Field"],
    ["said a fisherman named Idris.", "Idris"],
    ["the dog walker recalled.", "dog walker"],
    ["replied @field_notes.", "@field_notes"],
    ["wrote another.", "another"],
    ["my late aunt Katya used to say.", "Katya"],
    ["he said, according to Ann Field.", null],
  ])("reads the clause behind the words: %s", (clause, name) => {
    expect(speakersOf(`“It was far too cold,” ${clause}`)[0]?.name ?? null).toBe(name);
  });

  it.each([
    ["According to Ann Field, the bridge was", "Ann Field"],
    ["As one retired engineer put it, the bridge was", "one retired engineer"],
    ["Ann Field, who built the bridge, said that it was", "Ann Field"],
    ["Asked about the bridge, Ann Field said that it was", "Ann Field"],
    ["A neighbour, Ann Field, said the bridge was", "Ann Field"],
    ["Tom Reed was told by Ann Field that the bridge was", "Ann Field"],
    ["Ann Field was quoted by the Herald as saying that the bridge was", "Ann Field"],
    ["A reply from Ann Field read that the bridge was", "Ann Field"],
    ["Tom Reed smiled, but Ann Field said the bridge was", "Ann Field"],
    ["Engineers at the port called the bridge", "Engineers at the port"],
  ])("reads the clause before the words: %s", (clause, name) => {
    expect(speakersOf(`${clause} “far too weak for lorries”.`)[0]?.name).toBe(name);
  });

  it("takes both halves of a split quotation", () => {
    const names = speakersOf("“The bridge,” said Ann Field, “was never safe.”").map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(["Ann Field"]));
  });

  it("follows a pronoun to whom the text is about, by what it knows of him or her", () => {
    const text =
      "Mr Tom Reed met Ms Ann Field at the bridge. “It is closed,” she said. “I did not know,” he replied.";
    expect(speakersOf(text).map(({ name }) => name)).toEqual(["Ann Field", "Tom Reed"]);
  });

  it("takes who speaks in passing for somebody else than the subject", () => {
    const [, second] = speakersOf(
      "“I was nine,” Ann Field said.",
      "Her mother, she wrote, “could fix any bridge in town”.",
    );
    expect(second?.name).toBe("Ann Field");
  });

  it.each([
    ["Gov. Ann Field opened the bridge on Monday.", "“It is a great day,” the governor said.", "Ann Field"],
    [
      "Footlight Games made the puzzle. Ann Field drew it.",
      "“We are proud of it,” the company said.",
      "Footlight Games",
    ],
    ["Ann Field, a British actress, left the show.", "“It was time to go,” the actress said.", "Ann Field"],
    [
      "Ann Field scored twice. The 19-year-old had been on for a minute.",
      "“I ran and ran,” she said.",
      "Ann Field",
    ],
    ["Asked about the bridge, Ann Field sighed.", "“It was never safe to cross.”", "Ann Field"],
    ["Here is the last line of a letter from Ann Field:", "“It was never safe to cross.”", "Ann Field"],
  ])("%s %s", (before, words, name) => {
    expect(speakersOf(before, words).at(-1)?.name).toBe(name);
  });

  it("goes on with the speaker of a quotation that runs over paragraphs", () => {
    const names = speakersOf("Ann Field said: “It was never safe.", "“I told them so.”").map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Ann Field", "Ann Field"]);
  });

  it("hears the guest of an interview say I in answers, and the writer elsewhere", () => {
    const speakers = speakersOf(
      "Ann Field built the bridge at Oxley.",
      "Q: Were you afraid?",
      "A: I thought, “This is far too high for me.”",
      "Q: And now?",
      "A: My father told me, “Do not look down, whatever happens.”",
    );
    expect(speakers.map(({ name }) => name)).toEqual(["Ann Field", "My father"]);
  });

  it("is no surer of what it carries over than of where it comes from", () => {
    const [first, second] = speakersOf("Ann Field met Eve Reed. “It is closed,” she said. “I did not know.”");
    expect(second!.confidence).toBeLessThanOrEqual(first!.confidence);
  });

  it("knows the writer", () => {
    expect(speakersOf('"It was far too cold," I said.')[0]).toMatchObject({ name: null, kind: "author" });
  });
});
