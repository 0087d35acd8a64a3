// The line that stands for a fold: says what it hides, and offers to open it, to show what differs, to go to the first copy.

import type { PageWords } from "../words/page-words.ts";
import { build, buildButton, keepEventsIn } from "./build-element.ts";
import css from "./fold-line.css?inline";
import { furnish } from "./lend-style.ts";
import { makeOwn, OWN_ATTRIBUTE } from "./own-elements.ts";

export interface FoldFacts {
  blocks: number;
  /** UTF-16 code units hidden. */
  characters: number;
  /** Material differences from the first copy. */
  differences: number;
  /** The copy that stays open stands after the fold, not before it. */
  below: boolean;
}

export interface FoldActions {
  /** `all`: every fold of the page, asked by the Shift key. */
  toggle(all: boolean): void;
  compare(): void;
  goToFirst(): void;
}

export class FoldLine {
  readonly host: HTMLElement;
  private readonly toggleButton: HTMLButtonElement;
  private readonly compareButton: HTMLButtonElement;
  private readonly does: HTMLElement;
  private readonly body: HTMLElement;

  constructor(
    document: Document,
    facts: FoldFacts,
    private readonly words: PageWords,
    actions: FoldActions,
  ) {
    this.host = makeOwn(document, "firsthand-fold");
    this.host.setAttribute(OWN_ATTRIBUTE, "line");
    const { t, count, language } = words;
    this.does = build(document, "span", { class: "do" });
    this.toggleButton = buildButton(
      document,
      { class: "toggle" },
      (event) => actions.toggle(event.shiftKey),
      build(
        document,
        "span",
        {},
        build(document, "span", { class: "chevron", "aria-hidden": "true" }),
        build(document, "span", { class: "soft" }, t(facts.below ? "pageSameBelow" : "pageSameAbove")),
        " ",
        build(document, "b", {}, count("foldBlocks", facts.blocks, { characters: facts.characters })),
      ),
      build(
        document,
        "span",
        { class: "soft" },
        facts.differences > 0 ? count("foldDifferences", facts.differences) : t("foldSame"),
      ),
      this.does,
    );
    this.compareButton = buildButton(document, { class: "compare" }, actions.compare);
    this.body = build(
      document,
      "div",
      { class: "fold", lang: language },
      build(
        document,
        "div",
        { class: "line", role: "group", "aria-label": t("tabRepeats") },
        this.toggleButton,
        build(
          document,
          "span",
          { class: "ways" },
          facts.differences > 0 ? this.compareButton : null,
          buildButton(document, { class: "first" }, actions.goToFirst, t("foldFirst")),
        ),
      ),
    );
    keepEventsIn(this.body);
    furnish(this.host, "open", [css], this.body);
    this.show(true, null);
  }

  /** Shows the fold as it is now; `differences` stands below the line while it is asked for. */
  show(closed: boolean, differences: HTMLElement | null): void {
    const { t } = this.words;
    this.toggleButton.setAttribute("aria-expanded", String(!closed));
    this.does.textContent = t(closed ? "foldOpen" : "foldClose");
    this.compareButton.setAttribute("aria-expanded", String(differences !== null));
    this.compareButton.textContent = t(differences ? "pageCompareEnd" : "foldCompare");
    const shown = this.body.children[1];
    if (shown !== differences) shown?.remove();
    if (differences) this.body.append(differences);
  }

  focus(): void {
    this.toggleButton.focus();
  }
}
