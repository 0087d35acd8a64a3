// Repeats that the reader wants marked, not folded: a ditto sign in the margin, which says how much stands above and leads there.

import type { Block, BlockId, PageReuse, Settings } from "../engine/model.ts";
import type { PageWords } from "../words/page-words.ts";
import { buildButton, keepEventsIn } from "./build-element.ts";
import { furnish } from "./lend-style.ts";
import { makeOwn, OWN_ATTRIBUTE } from "./own-elements.ts";
import type { BlockAnchor } from "./read-page.ts";
import css from "./repeat-note.css?inline";

/** A page with more has them all through: no reader needs telling. */
const MOST_NOTES = 2000;

export interface NotesHost {
  words: PageWords;
  /** The reader asks at `note` for the earlier text; `focus` is for his return. */
  goTo(block: BlockId, note: HTMLElement, focus: () => void): void;
}

export class RepeatNotes {
  private notes: HTMLElement[] = [];

  constructor(private readonly host: NotesHost) {}

  clear(): void {
    for (const note of this.notes) note.remove();
    this.notes = [];
  }

  /** Puts a note at every block that is to be marked. Yields at every block, for a pause. */
  *show(
    anchors: BlockAnchor<Node>[],
    { blocks, folds }: PageReuse,
    modes: Settings["modes"],
  ): Generator<null, void, void> {
    const folded = new Set(folds.flatMap(({ first, last }) => range(first, last)));
    for (const anchor of anchors) {
      yield null;
      const found = blocks[anchor.id];
      const said = found && !folded.has(anchor.id) ? sayingOf(found, modes) : null;
      if (said) this.put(anchor, anchors[anchor.id - 1], said.of, said.share);
      if (this.notes.length >= MOST_NOTES) return;
    }
  }

  private put(
    { pieces: [piece], container }: BlockAnchor<Node>,
    before: BlockAnchor<Node> | undefined,
    of: BlockId,
    share: number,
  ): void {
    const text = piece?.node as Text | undefined;
    // A line in the middle of a Text node has no place where an element could stand.
    if (!text?.parentNode || before?.pieces.at(-1)?.node === text) return;
    const { words, goTo } = this.host;
    const document = text.ownerDocument;
    const host = makeOwn(document, "firsthand-note");
    host.setAttribute(OWN_ATTRIBUTE, "note");
    const label =
      share === 1 ? words.t("pageSameAbove") : words.t("pageRepeatNote", { share: words.percent(share) });
    const button = buildButton(
      document,
      {
        class: (container as Element).localName === "li" ? "beside-marker" : null,
        "aria-label": label,
        title: label,
        lang: words.language,
      },
      () => goTo(of, host, () => button.focus()),
      "〃",
    );
    keepEventsIn(button);
    furnish(host, "open", [css], button);
    text.before(host);
    this.notes.push(host);
  }
}

/** What a block's note says; null for a block without one. */
function sayingOf({ repeat, overlap }: Pick<Block, "repeat" | "overlap">, modes: Settings["modes"]) {
  if (repeat) {
    const mode = repeat.kind === "exact" ? modes.exact : modes.near;
    return mode === "mark" ? { of: repeat.of, share: repeat.kind === "exact" ? 1 : repeat.similarity } : null;
  }
  return overlap && modes.partial === "mark" ? overlap : null;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
