// A correction while it is being written: what is kept of its fields, and what cannot be kept.

import { describe, expect, it, vi } from "vitest";
import { CorrectionDraft } from "../../src/panel/correction-draft.ts";
import { openDesk } from "../../src/panel/desk.ts";
import { fakeLink } from "./fixtures/fake-link.ts";
import { views } from "./fixtures/views.ts";

async function open(index = 0) {
  const desk = openDesk(fakeLink(views.fresh, "ja"), false);
  await vi.waitFor(() => expect(desk.view.value).not.toBeNull());
  const entryNow = () => desk.entries.value.all[index]!;
  return { desk, entryNow, draft: new CorrectionDraft(desk, entryNow()) };
}

describe("a correction that is being written", () => {
  it("begins with what was found", async () => {
    const { draft, entryNow } = await open();
    const { speaker, firstReported } = entryNow().quote;
    expect([draft.speaker.value, draft.outlet.value, draft.date.value, draft.note.value]).toEqual([
      speaker.name,
      firstReported?.outlet,
      firstReported?.date,
      "",
    ]);
    expect(draft.isSpeakerChanged).toBe(false);
  });

  it("keeps the fields that say something else, and no others", async () => {
    const { draft, entryNow } = await open();
    draft.outlet.value = " 汐見放送 ";
    draft.note.value = " 名簿で確認 ";
    expect(await draft.save()).toBe(true);
    expect(entryNow().review).toMatchObject({ correction: { outlet: "汐見放送" }, note: "名簿で確認" });
  });

  it("is no correction where only a note was written, or a field was emptied", async () => {
    const { draft, entryNow } = await open();
    draft.speaker.value = "";
    draft.note.value = "あとで";
    expect(draft.isSpeakerChanged).toBe(false);
    expect(await draft.save()).toBe(true);
    expect(entryNow().review).toMatchObject({ correction: null, note: "あとで" });
  });

  it.each(["2026-13-01", "2026-02-32", "5月19日", "26-05-19"])(
    "cannot be kept with the date %s",
    async (date) => {
      const { draft, entryNow } = await open();
      draft.date.value = date;
      expect([draft.isDateWrong, await draft.save()]).toEqual([true, false]);
      expect(entryNow().review).toBeNull();
    },
  );

  it.each(["2026", "2026-05", " 2026-05-20 "])("can be kept with the date %s", async (date) => {
    const { draft, entryNow } = await open();
    draft.date.value = date;
    expect([draft.isDateWrong, await draft.save()]).toEqual([false, true]);
    expect(entryNow().review?.correction).toEqual({ date: date.trim() });
  });

  it("keeps a verdict that was given while it was written", async () => {
    const { desk, draft, entryNow } = await open();
    await desk.reviewing.judge(entryNow(), "doubt");
    draft.speaker.value = "大野健一";
    expect(await draft.save()).toBe(true);
    expect(entryNow().review).toMatchObject({ verdict: "doubt", correction: { speaker: "大野健一" } });
  });

  it("teaches those alike when the reader says so, and only then", async () => {
    for (const teaches of [true, false]) {
      const { desk, draft } = await open();
      const alike = draft.alike!.entries.map(({ quote }) => quote.id);
      expect(alike.length).toBeGreaterThan(0);
      draft.speaker.value = "大野健一";
      draft.teaches.value = teaches;
      await draft.save();
      const taught = desk.entries.value.all.filter(
        ({ quote, review }) => alike.includes(quote.id) && review?.correction?.speaker === "大野健一",
      );
      expect(taught).toHaveLength(teaches ? alike.length : 0);
    }
  });
});
