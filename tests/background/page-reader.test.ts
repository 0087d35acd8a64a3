// Reading in steps: others are heard meanwhile.

import { describe, expect, it } from "vitest";
import { pageReader } from "../../src/background/page-reader.ts";
import { samplePage } from "../support/sample-page.ts";

describe("a long page", () => {
  const page = samplePage(Array.from({ length: 400 }, (_, i) => `第${i}段落の文です。`));
  const reuse = { blocks: page.blocks.map(() => ({ repeat: null, overlap: null })), folds: [] };

  it("lets messages through between its steps, and says how far it is", async () => {
    let tick = 0;
    const reader = pageReader(
      async () => () => [],
      () => (tick += 20), // Every step takes longer than is allowed at once.
    );
    const heard: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => heard.push("message");
    await reader.read(1, page, reuse, () => {
      const { done, total } = reader.progress(1)!;
      expect(total).toBe(400);
      heard.push(String(done));
      if (heard.length === 1) port2.postMessage(null);
    });
    port1.close();
    expect(heard.indexOf("message")).toBeGreaterThan(0);
    expect(heard.indexOf("message")).toBeLessThan(heard.length - 1);
    expect(heard.filter((word) => word !== "message").map(Number)).toEqual(
      heard
        .filter((word) => word !== "message")
        .map(Number)
        .sort((a, b) => a - b),
    );
    expect(reader.progress(1)).toBeNull();
  });

  it("is read beside the pages of other tabs", async () => {
    const reader = pageReader(async () => () => []);
    const reports = await Promise.all([1, 2, 3].map((tab) => reader.read(tab, page, reuse, () => {})));
    expect(reports.map(({ blocks }) => blocks.length)).toEqual([400, 400, 400]);
  });
});
