// English venues and dates.

import { describe, expect, it } from "vitest";
import { attributeQuotes } from "../../../src/engine/attribution/attribute-quotes.ts";
import { findEnglishDates } from "../../../src/engine/provenance/dates/english-dates.ts";
import { englishDays } from "../../../src/engine/provenance/en/english-days.ts";
import { findEnglishVenues } from "../../../src/engine/provenance/en/english-venues.ts";
import { walkEnglish } from "../../../src/engine/provenance/en/english-walk.ts";
import { findQuotations } from "../../../src/engine/quotations/find-quotations.ts";
import { FACTS, toBlock } from "../attribution/read-speakers.ts";

function placesOf(...lines: string[]): [string | null, string | null][] {
  const { blocks, facts } = {
    blocks: lines.map(toBlock),
    facts: { ...FACTS, language: "en", published: "2023-08-08" },
  };
  const found = findQuotations(blocks, facts).filter(({ kind }) => kind === "direct");
  const { speakers } = attributeQuotes({ facts, blocks }, found);
  const quotes = found.map((quote, at) => ({
    kind: quote.kind,
    speaker: speakers[at]!,
    occurrences: [{ ...quote, relation: "same" as const }],
  }));
  const { chains } = walkEnglish(blocks, facts, quotes);
  return quotes.map(({ occurrences }) => {
    const first = chains.get(occurrences[0]!)?.steps[0];
    return [first?.outlet ?? null, first?.date ?? null];
  });
}

const venues = (text: string): string[] =>
  findEnglishVenues(text).map(({ outlet, use }) => `${outlet}, ${use}`);

describe("venues", () => {
  it.each([
    ["The mayor told the Aoba Times on Monday that", ["Aoba Times, place"]],
    ["According to Reuters, the contractor said", ["Reuters, relay"]],
    ["The Riverside Herald first reported on July 6 that", ["The Riverside Herald, relay"]],
    ["he said at a news conference on August 3", ["news conference, place"]],
    ["she wrote in a blog post", ["blog post, place"]],
    ["in an interview with the BBC, he said", ["BBC, place"]],
    ["he wrote on X", ["X, place"]],
    ["Field told Footlight that the show", ["Footlight, place"]],
    ["she said on the Late Ferry podcast", ["Late Ferry podcast, place"]],
    ["he said on the programme “Ferry Hour” that", ["Ferry Hour, place"]],
    ["A Reddit user replied", ["Reddit, place"]],
    ["the prosecutor told Aoba Crown Court", ["Aoba Crown Court, place"]],
    ["At Tuesday's council meeting, Field", ["council meeting, place"]],
    ["the company said in a joint statement", ["joint statement, place"]],
  ])("%s", (text, found) => expect(venues(text)).toEqual(found));

  it.each([
    "The Aoba Times building is on fire",
    "He worked for Reuters and the BBC",
    "The statement was long",
    "Harry Post walked in the park",
  ])("takes no mention for a venue: %s", (text) => expect(venues(text)).toEqual([]));
});

it("takes nobody who speaks on the page for an outlet", () => {
  expect(findEnglishVenues("what he told Field before the match", new Set(["Ann", "Field"]))).toEqual([]);
});

describe("where words stand", () => {
  const [first, second, third, fourth] = placesOf(
    "“We are closing the pier,” Ann Field told the Aoba Gazette on Monday. “It is not safe.”",
    "“Nobody asked us,” Tom Reed said. The rain went on.",
    "“It will cost us,” Field said.",
  );
  it("goes on for the same person", () => {
    expect(first).toEqual(["Aoba Gazette", "2023-08-07"]);
    expect(second).toEqual(["Aoba Gazette", "2023-08-07"]);
    expect(fourth?.[0]).toBe("Aoba Gazette");
  });
  it("is not where others speak", () => expect(third).toEqual([null, null]));
  it("is the event that the paragraph opens", () => {
    const places = placesOf(
      "At a public meeting on Monday, Ann Field promised help.",
      "“We will mend it,” Field said.",
    );
    expect(places).toEqual([["public meeting", "2023-08-07"]]);
  });
});

describe("days", () => {
  it.each([
    ["he said on Monday", ["2023-08-07"]],
    ["the pier will open on Monday", []],
    ["by Monday he had left", []],
    ["he told Footlight in May", ["2023-05"]],
    ["she said in 2019", ["2019"]],
    ["he said last month", ["2023-07"]],
  ])("%s", (text, days) => expect(englishDays(text, "2023-08-08").map(({ date }) => date)).toEqual(days));
});

describe("dates", () => {
  it.each([
    ["July 6, 2023", "2023-07-06"],
    ["6 July 2023", "2023-07-06"],
    ["on August 3", "2023-08-03"],
    ["Feb. 20", "2023-02-20"],
    ["in May 2021", "2021-05"],
    ["on Monday", "2023-08-07"],
    ["yesterday", "2023-08-07"],
  ])("%s", (text, date) =>
    expect(findEnglishDates(text, "2023-08-08").map((found) => found.date)).toEqual([date]),
  );

  it("abstains without the page's date", () => {
    expect(findEnglishDates("on Monday, August 3", null).map(({ date }) => date)).toEqual([null, null]);
  });
});
