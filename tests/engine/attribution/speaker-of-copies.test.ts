// One quotation, several copies: whose words it is, and who disagrees.

import { expect, it } from "vitest";
import { speakerOfCopies } from "../../../src/engine/attribution/speaker-of-copies.ts";
import type { QuoteSpeaker } from "../../../src/engine/model.ts";

const said = (name: string | null, kind: QuoteSpeaker["kind"], confidence: number): QuoteSpeaker => ({
  name,
  kind,
  role: null,
  mention: null,
  rule: "test",
  confidence,
});

it("takes the copy that says it best", () => {
  const copies = [said(null, "unknown", 0.9), said("森田", "named", 0.6), said("林", "named", 0.95)];
  expect(speakerOfCopies(copies)).toMatchObject({ speaker: { name: "林" }, from: 2, conflicts: [] });
});

it("keeps the fuller of two forms of one speaker", () => {
  const copies = [said("元高官", "anonymous", 0.95), said("米元高官", "anonymous", 0.8)];
  expect(speakerOfCopies(copies)).toMatchObject({ speaker: { name: "米元高官" }, conflicts: [] });
});

it("reports copies that surely name somebody else", () => {
  const copies = [said("森田", "named", 0.95), said("林", "named", 0.9), said("川口", "named", 0.4)];
  expect(speakerOfCopies(copies).conflicts).toEqual([1]);
});
