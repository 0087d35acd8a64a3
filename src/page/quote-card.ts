// The card at a marked quotation: whose words, the way they came, the reasons to doubt them, the reader's answer.

import type { Verdict } from "../engine/model.ts";
import { flagSentence } from "../words/flag-sentence.ts";
import type { PageWords } from "../words/page-words.ts";
import { stepName } from "../words/step-name.ts";
import { around, boxesOf } from "./anchor-range.ts";
import { build, buildButton, keepEventsIn } from "./build-element.ts";
import { floatOver } from "./floating-host.ts";
import type { Mark } from "./marks.ts";
import css from "./quote-card.css?inline";
import { schemeAt } from "./scheme-at.ts";

export const VERDICTS: readonly Verdict[] = ["keep", "doubt", "dismiss"];

/** Between a mark and its card, and between a card and the window's edge. */
const GAP = 8;
/** Steps of a path that a card has room for. */
const MOST_STEPS = 4;

export interface CardActions {
  judge(mark: Mark, verdict: Verdict): void;
  keydown(event: KeyboardEvent): void;
  /** The pointer is over the card, or has left it. */
  hover(over: boolean): void;
}

export class QuoteCard {
  private readonly host: HTMLElement;
  private readonly body: HTMLElement;
  private readonly status: HTMLElement;
  private readonly verdicts = new Map<Verdict, HTMLButtonElement>();

  constructor(
    public mark: Mark,
    published: string | null,
    words: PageWords,
    actions: CardActions,
  ) {
    const document = documentOf(mark);
    this.status = build(document, "p", { class: "status", role: "status" });
    this.body = build(
      document,
      "div",
      {
        class: "card",
        role: "dialog",
        "aria-label": words.t("tabQuotes"),
        tabindex: "-1",
        lang: words.language,
      },
      whoLine(document, mark, words),
      path(document, mark, published, words),
      ...mark.quote.flags.map(({ code }) =>
        build(document, "p", { class: "flag" }, flagSentence(code, mark.quote, words)),
      ),
      this.answers(document, words, actions),
      this.status,
    );
    keepEventsIn(this.body);
    this.body.addEventListener("keydown", (event) => event.isTrusted && actions.keydown(event));
    this.body.addEventListener("pointerenter", () => actions.hover(true));
    this.body.addEventListener("pointerleave", () => actions.hover(false));
    // Closed: what the reader has said of a quotation is none of the page's business.
    this.host = floatOver(document, css, "closed", this.body);
    this.body.style.colorScheme = schemeAt(mark.ranges[0]!.startContainer.parentElement);
    this.show(mark);
    this.place();
  }

  focus(): void {
    this.body.focus({ preventScroll: true });
  }

  /** The same mark with the reader's newest answer. */
  show(mark: Mark): void {
    this.mark = mark;
    for (const [verdict, button] of this.verdicts)
      button.setAttribute("aria-pressed", String(mark.review?.verdict === verdict));
  }

  say(text: string): void {
    this.status.textContent = text;
  }

  remove(): void {
    this.host.remove();
  }

  private answers(document: Document, { t }: PageWords, actions: CardActions): HTMLElement {
    const buttons = VERDICTS.map((verdict, i) => {
      const key = build(document, "span", { class: "key", "aria-hidden": "true" }, String(i + 1));
      const press = () => actions.judge(this.mark, verdict);
      const button = buildButton(document, { "aria-keyshortcuts": String(i + 1) }, press, t(verdict), key);
      this.verdicts.set(verdict, button);
      return button;
    });
    const { quote, occurrence } = this.mark;
    const total = quote.occurrences.length;
    const place = total > 1 ? t("occurrencePlace", { ordinal: occurrence + 1, total }) : "";
    return build(
      document,
      "div",
      { class: "answers", role: "group", "aria-label": t("reviewLabel") },
      ...buttons,
      build(document, "span", { class: "soft" }, place),
    );
  }

  /** Below the mark or above it, beside it where neither has room (vertical text); never beyond the window. */
  private place(): void {
    const mark = around(boxesOf(this.mark.ranges));
    const view = documentOf(this.mark).defaultView;
    if (!mark || !view) return;
    const { offsetWidth: width, offsetHeight: height } = this.body;
    const lowest = view.innerHeight - height - GAP;
    const rightmost = view.innerWidth - width - GAP;
    const [below, above] = [mark.bottom + GAP, mark.top - GAP - height];
    const [before, after] = [mark.left - GAP - width, mark.right + GAP];
    const ways: [hasRoom: boolean, left: number, top: number][] = [
      [below <= lowest, mark.left, below],
      [above >= GAP, mark.left, above],
      [before >= GAP, before, mark.top],
      [after <= rightmost, after, mark.top],
    ];
    const [, left, top] = ways.find(([hasRoom]) => hasRoom) ?? ways[0]!;
    this.body.style.left = `${clamp(left, GAP, rightmost)}px`;
    this.body.style.top = `${clamp(top, GAP, lowest)}px`;
  }
}

function whoLine(document: Document, { quote }: Mark, { t }: PageWords): HTMLElement {
  const { speaker } = quote;
  const conflict = quote.flags.some(({ code }) => code === "conflicting-speakers");
  const name = speaker.name ?? (speaker.kind === "author" ? t("speakerAuthor") : speaker.role);
  const details = [
    speaker.role === name ? null : speaker.role,
    speaker.kind === "anonymous" ? t("speakerUnnamed") : null,
    quote.kind === "indirect" ? t("indirect") : null,
  ];
  return build(
    document,
    "p",
    { class: "who" },
    build(document, "b", {}, conflict ? t("speakerConflict") : (name ?? t("speakerUnknown"))),
    ...details.map((detail) => (detail ? build(document, "small", {}, detail) : null)),
  );
}

function path(document: Document, { quote }: Mark, published: string | null, words: PageWords): HTMLElement {
  const { t, date } = words;
  const { firstReported: first } = quote;
  if (!first) return build(document, "p", { class: "path" }, t("firstUnknown"));
  const rest = quote.provenance.filter(
    (step) => step.mention.start !== first.mention.start || step.outlet !== first.outlet,
  );
  const step = (name: string, day: string | null) =>
    build(document, "span", {}, `› ${name}${day ? ` ${date(day, first.date ?? undefined)}` : ""}`);
  return build(
    document,
    "p",
    { class: "path" },
    build(document, "span", { class: "first" }, t("firstReported")),
    build(document, "b", {}, `${stepName(first, words)}${first.date ? ` ${date(first.date)}` : ""}`),
    ...rest.slice(0, MOST_STEPS - 1).map((link) => step(stepName(link, words), link.date)),
    step(t("thisPage"), published),
  );
}

const documentOf = ({ ranges }: Mark) => ranges[0]!.startContainer.ownerDocument!;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
