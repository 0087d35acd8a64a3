// The text of one block as a browser shows it, with the stretches of nodes that it came from.

import type { Link } from "../engine/model.ts";
import type { Surroundings } from "./surroundings.ts";

/** `length` characters of `node`'s text from `start` stand in the block's text from `at`. */
export interface Piece<N> {
  node: N;
  start: number;
  length: number;
  at: number;
}

/** White space in the sense of HTML: a no-break or ideographic space is a character like any other. */
const isWhite = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);
/** Scripts without spaces between words: a line break in the source is no space between two of these. */
const UNSPACED = /[\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Text of the block being read, with its white space collapsed as a browser shows it. */
export class BlockText<N> {
  text = "";
  pieces: Piece<N>[] = [];
  links: Link[] = [];
  media: string[] = [];
  pinned = false;
  around: Surroundings<N> | null = null;
  private pendingSpace: { node: N; start: number; broken: boolean } | null = null;

  /** Takes in `data[from..to)`, a stretch of `node`'s text. */
  add(node: N, data: string, from: number, to: number, around: Surroundings<N>): void {
    let wordStart = from;
    for (let i = from; i <= to; i++) {
      const white = i < to && isWhite(data.charCodeAt(i));
      if (i < to && !white) continue;
      if (i > wordStart) this.append(node, data, wordStart, i, around);
      if (white) this.space(node, data, i);
      wordStart = i + 1;
    }
  }

  private append(node: N, data: string, start: number, end: number, around: Surroundings<N>): void {
    this.around ??= around;
    if (around.pinned) this.pinned = true;
    if (this.pendingSpace && this.text !== "") this.placeSpace(data[start]!);
    this.pendingSpace = null;
    const at = this.text.length;
    this.text += data.slice(start, end);
    this.place(node, start, end - start, at);
    if (around.href !== null) this.link(around.href, at);
  }

  private place(node: N, start: number, length: number, at: number): void {
    const last = this.pieces.at(-1);
    const adjoins = last?.node === node && last.start + last.length === start && last.at + last.length === at;
    if (adjoins) last.length += length;
    else this.pieces.push({ node, start, length, at });
  }

  private link(href: string, at: number): void {
    const last = this.links.at(-1);
    // White space alone between two stretches of one link does not cut it.
    if (last?.href === href && this.text.slice(last.end, at).trim() === "") last.end = this.text.length;
    else this.links.push({ start: at, end: this.text.length, href });
  }

  private space(node: N, data: string, i: number): void {
    const broken = data[i] === "\n" || data[i] === "\r";
    if (this.pendingSpace) this.pendingSpace.broken ||= broken;
    else this.pendingSpace = { node, start: i, broken };
  }

  /** CSS Text 3, 4.1.3: a line break between two characters of an unspaced script is removed, else it is a space. */
  private placeSpace(next: string): void {
    const space = this.pendingSpace!;
    if (space.broken && UNSPACED.test(this.text.at(-1)!) && UNSPACED.test(next)) return;
    this.place(space.node, space.start, 1, this.text.length);
    this.text += " ";
  }
}
