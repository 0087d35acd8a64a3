// Pages with planted copies and look-alikes, and which is which.

import { Chance, inventCharacter, inventParagraph, inventWord } from "./invented-text.ts";

type Planted = "new" | "look-alike" | CopyKind;
const COPY_KINDS = ["exact", "spacing", "light", "heavy", "dropped", "piece", "joined", "padded"] as const;
type CopyKind = (typeof COPY_KINDS)[number];

export interface BenchPage {
  texts: string[];
  planted: Planted[];
}

/** Share of the blocks that are copies, and that hold a copied stretch too short to make one. */
const COPIES = 0.2;
const LOOK_ALIKES = 0.01;
/** Edits need room: shorter texts are copied as they are. */
const EDITABLE = { cjk: 24, latin: 60 };

/** A page of `blocks` blocks. `material`, when given, replaces invented paragraphs. */
export function makePage(blocks: number, seed: number, material: readonly string[] = []): BenchPage {
  const chance = new Chance(seed);
  const texts: string[] = [];
  const planted: Planted[] = [];
  let taken = chance.between(0, Math.max(0, material.length - 1));
  const fresh = (): string =>
    material.length > 0 ? material[taken++ % material.length]! : inventParagraph(chance);
  while (texts.length < blocks) {
    const roll = texts.length < 5 ? 1 : chance.next();
    const source = earlier(chance, texts, planted);
    if (roll < COPIES && source !== null) {
      const kind = chance.of(COPY_KINDS);
      texts.push(copyOf(chance, kind, source, earlier(chance, texts, planted) ?? source, fresh));
      planted.push(kind);
    } else if (roll < COPIES + LOOK_ALIKES && source !== null) {
      texts.push(lookAlikeOf(chance, source, fresh));
      planted.push("look-alike");
    } else {
      texts.push(fresh());
      planted.push("new");
    }
  }
  // Joined pieces are ropes until something reads them; text from a page is flat.
  return { texts: texts.map((text) => Buffer.from(text).toString()), planted };
}

/** A block of the page's own that is long enough to edit. */
function earlier(chance: Chance, texts: readonly string[], planted: readonly Planted[]): string | null {
  for (let tries = 0; tries < 40; tries++) {
    const at = chance.between(0, texts.length - 1);
    const text = texts[at] ?? "";
    if (planted[at] === "new" && text.length >= (isLatin(text) ? EDITABLE.latin : EDITABLE.cjk)) return text;
  }
  return null;
}

function isLatin(text: string): boolean {
  return /^[\u0020-\u024f]{8}/u.test(text);
}

function copyOf(chance: Chance, kind: CopyKind, source: string, other: string, fresh: () => string): string {
  switch (kind) {
    case "exact":
      return source;
    case "spacing":
      return respaced(chance, source);
    case "light":
      return edited(chance, source, 0.03);
    case "heavy":
      return edited(chance, source, 0.08);
    case "dropped":
      return withoutSentence(chance, source);
    case "piece": {
      const length = Math.round(source.length * (0.4 + 0.3 * chance.next()));
      const start = chance.between(0, source.length - length);
      return source.slice(start, start + length);
    }
    case "joined":
      return chance.next() < 0.5 ? `${source} ${other}` : edited(chance, `${source} ${other}`, 0.02);
    case "padded":
      return source + fresh().slice(0, Math.floor(source.length * 0.14 * chance.next()));
  }
}

function respaced(chance: Chance, text: string): string {
  return Array.from(text, (char) => {
    if (char === " ") return chance.next() < 0.5 ? "\u00a0" : "  ";
    if (/[0-9A-Za-z]/u.test(char) && chance.next() < 0.5)
      return String.fromCharCode(char.charCodeAt(0) + 0xfee0);
    return char === "、" && chance.next() < 0.5 ? "，" : char;
  }).join("");
}

/** Characters (words of a Latin text) replaced, added or left out, about `share` of them. */
function edited(chance: Chance, text: string, share: number): string {
  const latin = isLatin(text);
  const parts = latin ? text.split(" ") : Array.from(text);
  const kept = parts.flatMap((part) => {
    if (chance.next() >= share) return [part];
    const other = latin ? inventWord(chance) : inventCharacter(chance);
    const roll = chance.next();
    return roll < 1 / 3 ? [other] : roll < 2 / 3 ? [part, other] : [];
  });
  return kept.join(latin ? " " : "");
}

function withoutSentence(chance: Chance, text: string): string {
  const sentences = text.match(/[^。.]*[。.]?\s*/gu)?.filter((sentence) => sentence !== "") ?? [text];
  if (sentences.length < 2) return text;
  sentences.splice(chance.between(0, sentences.length - 1), 1);
  const rest = sentences.join("");
  return rest.trim() === "" ? text : rest;
}

/** A text of its own in which 35 to 60 % stand elsewhere. */
function lookAlikeOf(chance: Chance, source: string, fresh: () => string): string {
  const share = 0.35 + 0.25 * chance.next();
  let own = fresh();
  while (own.length < source.length) own += fresh();
  const copied = Math.round(source.length * share);
  const start = chance.between(0, source.length - copied);
  const added = Math.round((copied / share) * (1 - share));
  const before = chance.between(0, added);
  return own.slice(0, before) + source.slice(start, start + copied) + own.slice(before, added);
}
