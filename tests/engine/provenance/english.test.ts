// English venues and dates.

import { describe, expect, it } from "vitest";
import { findEnglishDates } from "../../../src/engine/provenance/dates/english-dates.ts";
import { findEnglishVenues } from "../../../src/engine/provenance/english-venues.ts";

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
    ["the company said in a joint statement", ["statement, place"]],
  ])("%s", (text, found) => expect(venues(text)).toEqual(found));

  it.each([
    "The Aoba Times building is on fire",
    "He worked for Reuters and the BBC",
    "The statement was long",
    "Harry Post walked in the park",
  ])("takes no mention for a venue: %s", (text) => expect(venues(text)).toEqual([]));
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
