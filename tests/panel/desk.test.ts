// The desk: what starts, what is listed, and what is kept; over a background of our own.

import { describe, expect, it, vi } from "vitest";
import { type Desk, openDesk } from "../../src/panel/desk.ts";
import { type FakeLink, fakeLink } from "./fixtures/fake-link.ts";
import { libraryReport } from "./fixtures/library-report.ts";
import { type ViewName, views } from "./fixtures/views.ts";

async function open(name: ViewName, startsByItself = false): Promise<{ desk: Desk; link: FakeLink }> {
  const link = fakeLink(views[name], "ja");
  const desk = openDesk(link, startsByItself);
  await vi.waitFor(() => expect(desk.view.value).not.toBeNull());
  return { desk, link };
}

const verbs = (link: FakeLink) => link.asked.map(([verb]) => verb);

describe("folds", () => {
  it("are opened one by one, or all at once", async () => {
    const { desk, link } = await open("ready");
    await desk.setFolds(true, 1);
    await vi.waitFor(() => expect(desk.view.value?.open).toEqual([false, true]));
    await desk.setFolds(true);
    await vi.waitFor(() => expect(desk.view.value?.open).toEqual([true, true]));
    link.failing = "gone";
    await desk.setFolds(false);
    expect(desk.notice.value).not.toBeNull();
  });
});

describe("opening", () => {
  it("starts reading when the toolbar button was pressed on a page that is off", async () => {
    const { link } = await open("off", true);
    await vi.waitFor(() => expect(verbs(link)).toContain("tab.start"));
  });

  it("shows the start at once, and takes it back when nothing came of it", async () => {
    const link = fakeLink(views.off, "ja");
    const { call } = link;
    link.call = (verb, params) => {
      if (verb === "tab.start") link.failing = "gone";
      return call(verb, params);
    };
    const desk = openDesk(link, true);
    await vi.waitFor(() => expect(desk.notice.value).not.toBeNull());
    expect(desk.view.value?.status.state).toBe("off");
  });

  it("believes what the page tells before what starting it answered", async () => {
    const link = fakeLink(views.off, "ja");
    const { call } = link;
    link.call = async (verb, params) => {
      const answer = await call(verb, params);
      if (verb === "tab.start") link.push(views.ready);
      return answer;
    };
    const desk = openDesk(link, true);
    await vi.waitFor(() => expect(desk.report.value).not.toBeNull());
    await new Promise((done) => setTimeout(done));
    expect(desk.view.value?.status.state).toBe("ready");
  });

  it("does not start what the reader switched off, nor in the side panel, nor against the settings", async () => {
    for (const [name, startsByItself] of [
      ["offByReader", true],
      ["off", false],
      ["ready", true],
    ] as const) {
      const { link } = await open(name, startsByItself);
      expect(verbs(link), name).toEqual(["tab.view"]);
    }
    const link = fakeLink({ ...views.off, settings: { ...views.off.settings, readOnClick: false } }, "ja");
    const desk = openDesk(link, true);
    await vi.waitFor(() => expect(desk.view.value).not.toBeNull());
    expect(verbs(link)).toEqual(["tab.view"]);
  });

  it("shows what wants a look first, and everything where nothing does", async () => {
    expect((await open("fresh")).desk.filter.value.show).toBe("flagged");
    expect((await open("noQuotes")).desk.filter.value.show).toBe("all");
  });

  it("follows the page, and leaves the reader's filter alone while it does", async () => {
    const { desk, link } = await open("fresh");
    desk.filter.value = { ...desk.filter.value, show: "unreviewed" };
    link.push({ ...views.fresh, open: [true, true] });
    expect(desk.filter.value.show).toBe("unreviewed");
    link.push({ ...views.fresh, tabId: 99, report: null });
    expect(desk.report.value).not.toBeNull();
  });

  it("brings up the quotation that the context menu asked for", async () => {
    const { desk, link } = await open("fresh");
    link.push({ ...views.fresh, asked: { text: "捨てていない", quote: "q3" } });
    expect(desk.selected.value?.quote.id).toBe("q3");
    desk.select("q5");
    link.push({ ...views.fresh, asked: { text: "捨てていない", quote: "q3" }, open: [true, false] });
    expect(desk.selected.value?.quote.id).toBe("q5");
  });

  it("says so when the background does not answer", async () => {
    const link = fakeLink(views.ready, "ja");
    link.failing = "gone";
    const desk = openDesk(link, true);
    await vi.waitFor(() => expect(desk.notice.value).not.toBeNull());
  });
});

describe("reviewing", () => {
  it("is on disk before it is shown", async () => {
    const { desk, link } = await open("fresh");
    const entry = desk.selected.value!;
    link.failing = "storage-full";
    await desk.judge(entry, "keep", false);
    expect(desk.selected.value?.review).toBeNull();
    expect(desk.notice.value?.text).toBe("保存できませんでした。もう一度お試しください");
    link.failing = null;
    await desk.judge(entry, "keep", false);
    expect(desk.selected.value?.review?.verdict).toBe("keep");
  });

  it("goes on to the next quotation by keyboard, and stays by mouse", async () => {
    const { desk } = await open("fresh");
    await desk.judge(desk.selected.value!, "keep", false);
    expect(desk.selected.value?.quote.id).toBe("q1");
    await desk.judge(desk.selected.value!, "doubt", true);
    expect(desk.selected.value?.quote.id).toBe("q2");
  });

  it("goes on when a reviewed quotation leaves the list", async () => {
    const { desk } = await open("fresh");
    desk.filter.value = { ...desk.filter.value, show: "unreviewed" };
    desk.select("q3");
    await desk.judge(desk.selected.value!, "keep", false);
    expect(desk.selected.value?.quote.id).toBe("q4");
    expect(desk.listed.value).toHaveLength(7);
  });

  it("takes a verdict back when it is given again", async () => {
    const { desk } = await open("fresh");
    await desk.judge(desk.selected.value!, "keep", false);
    await desk.judge(desk.selected.value!, "keep", false);
    expect(desk.selected.value?.review?.verdict).toBeNull();
  });

  it("undoes step by step, a new review altogether, and shows what was undone", async () => {
    const { desk, link } = await open("fresh");
    await desk.judge(desk.selected.value!, "keep", true);
    await desk.judge(desk.selected.value!, "doubt", true);
    await desk.undo();
    expect(desk.selected.value).toMatchObject({ quote: { id: "q2" }, review: null });
    await desk.undo();
    expect(desk.entries.value.all.filter(({ review }) => review)).toEqual([]);
    const calls = link.asked.length;
    await desk.undo();
    expect(link.asked).toHaveLength(calls);
  });

  it("keeps a step that could not be undone, and forgets those of another page", async () => {
    const { desk, link } = await open("fresh");
    await desk.judge(desk.selected.value!, "keep", false);
    link.failing = "storage-broken";
    await desk.undo();
    expect(desk.selected.value?.review?.verdict).toBe("keep");
    link.failing = null;
    await desk.undo();
    expect(desk.selected.value?.review).toBeNull();

    await desk.judge(desk.selected.value!, "keep", false);
    link.push({ ...views.fresh, address: "https://machi-note.example/other" });
    const calls = link.asked.length;
    await desk.undo();
    expect(link.asked).toHaveLength(calls);
  });

  it("undoes on the newest base, so that nothing is merged back in", async () => {
    const { desk, link } = await open("ready");
    desk.select("q2");
    const before = desk.selected.value!.review!;
    await desk.judge(desk.selected.value!, "keep", false);
    const after = desk.selected.value!.review!;
    await desk.undo();
    const [, params] = link.asked.at(-1)!;
    expect(params).toMatchObject({ review: { verdict: before.verdict, updatedAt: after.updatedAt } });
    expect(desk.selected.value?.review?.verdict).toBe("doubt");
  });

  it("judges many as one step", async () => {
    const { desk } = await open("fresh");
    await desk.reviewing.judgeAll(desk.listed.value, "dismiss");
    expect(desk.notice.value).toEqual({ text: expect.stringContaining("確認済みにしました"), undo: true });
    expect(desk.listed.value.every(({ review }) => review?.verdict === "dismiss")).toBe(true);
    await desk.undo();
    expect(desk.listed.value.every(({ review }) => review === null)).toBe(true);
  });

  it("teaches the page: others by the same alias are corrected too, their own corrections kept", async () => {
    const { desk } = await open("fresh");
    const [first, , , , , sixth] = desk.entries.value.all;
    await desk.reviewing.correct(sixth!, { date: "2026-05-20" }, "", []);
    const entry = desk.entries.value.all[5]!;
    await desk.reviewing.correct(first!, { speaker: "大野健一", outlet: "汐見放送" }, "名簿で確認", [entry]);
    const corrections = desk.entries.value.all.map(({ review }) => review?.correction ?? null);
    expect(corrections[0]).toEqual({ speaker: "大野健一", outlet: "汐見放送" });
    expect(corrections[5]).toEqual({ speaker: "大野健一", date: "2026-05-20" });
    expect(desk.entries.value.all[0]?.review?.note).toBe("名簿で確認");
    expect(desk.entries.value.all[5]?.review?.note).toBe("");
    await desk.undo();
    expect(desk.entries.value.all[5]?.review?.correction).toEqual({ date: "2026-05-20" });
  });

  it("gives a new review the words, their surroundings and their ordinal", async () => {
    const { desk, link } = await open("fresh");
    await desk.judge(desk.selected.value!, "keep", false);
    expect(link.asked.at(-1)).toEqual([
      "review.put",
      {
        tabId: 7,
        review: expect.objectContaining({
          page: libraryReport.page.url,
          target: {
            exact: "移転の費用は当初の見込みを3億円上回るが、国の補助で賄える",
            prefix: "大野健介副市長は「",
            suffix: "」と説明した。",
          },
          ordinal: 0,
          updatedAt: 0,
          verdict: "keep",
        }),
      },
    ]);
  });

  it("removes an orphan, and brings it back", async () => {
    const { desk } = await open("reviewed");
    await desk.reviewing.remove(desk.entries.value.orphans[0]!);
    expect(desk.entries.value.orphans).toEqual([]);
    await desk.undo();
    expect(desk.entries.value.orphans).toHaveLength(1);
  });
});

describe("going through copies", () => {
  it("shows the first place first, then round and round", async () => {
    const { desk, link } = await open("fresh");
    const entry = desk.selected.value!;
    for (const by of [1, 1, 1, 1, -1] as const) desk.showCopy(entry, by);
    const shown = link.asked.filter(([verb]) => verb === "tab.reveal").map(([, params]) => params);
    expect(shown).toEqual(
      [0, 1, 2, 0, 2].map((occurrence) => ({ tabId: 7, target: { kind: "quote", id: "q1", occurrence } })),
    );
  });
});
