// Where two wordings differ, in pieces that a reader can take in.

import { diffArrays } from "diff";

export interface Piece {
  text: string;
  kind: "same" | "removed" | "added";
}

/** Longer wordings are compared as far as this, in UTF-16 code units: enough for any sentence, and bounded on any page. */
const LONGEST = 4000;
/** Beyond so many edits the two have nothing to do with each other. */
const MOST_EDITS = 600;
/** Letters kept of what is equal, on each side of a difference: Japanese says more in fewer. */
const CONTEXT = { japanese: 7, other: 20 };

/** What changes as a whole: a number, a word where words are written apart, else a letter. */
const UNIT =
  /[0-9０-９][0-9０-９,.，．]*|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}'’]+|\s+|./gsu;

/** From the first wording to the second, capitals aside. */
export function differenceOf(from: string, to: string): Piece[] {
  const [a, b] = [from.slice(0, LONGEST), to.slice(0, LONGEST)];
  const changes = diffArrays(a.match(UNIT) ?? [], b.match(UNIT) ?? [], {
    maxEditLength: MOST_EDITS,
    comparator: (left, right) => left === right || left.toLowerCase() === right.toLowerCase(),
  });
  if (!changes) return [piece("removed", a), piece("added", b)];
  const pieces = changes.map(({ value, added, removed }) =>
    piece(added ? "added" : removed ? "removed" : "same", value.join("")),
  );
  return joined(withoutCrumbs(pieces));
}

/** Cuts what is equal down to the words next to a difference. */
export function shortened(pieces: Piece[]): Piece[] {
  return pieces.map(({ kind, text }, index) => {
    if (kind !== "same") return { kind, text };
    const context = isJapanese(text) ? CONTEXT.japanese : CONTEXT.other;
    const head = index === 0 ? "" : startOf(text, context);
    const tail = index === pieces.length - 1 ? "" : endOf(text, context);
    return head.length + tail.length + 2 >= text.length ? { kind, text } : piece("same", `${head}…${tail}`);
  });
}

/** About so many letters, and no part of a word where words are written apart. */
function startOf(text: string, length: number): string {
  const cut = [...text].slice(0, length).join("");
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space + 1) : cut;
}

function endOf(text: string, length: number): string {
  const cut = [...text].slice(-length).join("");
  const space = cut.indexOf(" ");
  return space >= 0 && space < cut.length - 1 ? cut.slice(space) : cut;
}

/** One side of the difference: what the first wording has, or the second. */
export function sideOf(pieces: Piece[], side: "removed" | "added"): Piece[] {
  return pieces.filter(({ kind }) => kind === "same" || kind === side);
}

/** A lone equal letter between two changes reads worse than one longer change. */
function withoutCrumbs(pieces: Piece[]): Piece[] {
  return pieces.flatMap((it, index) => {
    const isCrumb = it.kind === "same" && it.text.length <= 1 && index > 0 && index < pieces.length - 1;
    return isCrumb ? [piece("removed", it.text), piece("added", it.text)] : [it];
  });
}

/** Joins neighbouring changes into at most one removal and one addition. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed) result.push(piece("removed", removed));
    if (added) result.push(piece("added", added));
    [removed, added] = ["", ""];
  };
  for (const { kind, text } of pieces) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      flush();
      result.push(piece("same", text));
    }
  }
  flush();
  return result;
}

function isJapanese(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(text);
}

function piece(kind: Piece["kind"], text: string): Piece {
  return { kind, text };
}
