// The reasons to look at a quotation, in plain words, with the copies that differ.

import type { Flag } from "../../engine/model.ts";
import { differingCopies, flagSentence, type NumberedCopy } from "../../words/flag-sentence.ts";
import { useDesk } from "../desk-context.ts";
import { differenceOf, shortened, sideOf } from "../shown/difference.ts";
import type { Entry } from "../shown/entries.ts";
import { Pieces } from "./pieces.tsx";

/** Differing copies shown for one reason. */
const MOST_COPIES = 3;

/** `isWhole`: with the differences, for the quotation before the reader. */
export function Flags({ entry, isWhole }: { entry: Entry; isWhole: boolean }) {
  const { flags } = entry.quote;
  if (flags.length === 0) return null;
  return (
    <ul class="flags">
      {flags.map((flag) => (
        <FlagNote key={flag.code} flag={flag} entry={entry} isWhole={isWhole} />
      ))}
    </ul>
  );
}

function FlagNote({ flag, entry, isWhole }: { flag: Flag; entry: Entry; isWhole: boolean }) {
  const { words, report } = useDesk();
  const { quote } = entry;
  const copies = isWhole ? distinctWordings(differingCopies(flag.code, quote)) : [];
  const names =
    flag.code === "conflicting-speakers" && isWhole ? namesIn(flag, report.value?.blocks ?? []) : [];
  return (
    <li class="flag">
      <p>{flagSentence(flag.code, quote, words.value)}</p>
      {names.length > 1 && <p class="names">{names.join(" ／ ")}</p>}
      {copies.slice(0, MOST_COPIES).map((numbered) => (
        <CopyDifference key={numbered.ordinal} entry={entry} numbered={numbered} />
      ))}
      {copies.length > MOST_COPIES && (
        <p class="rest">{words.value.count("moreCopies", copies.length - MOST_COPIES)}</p>
      )}
    </li>
  );
}

/** Both wordings, one under the other (side by side where there is room); a mere cut is shown in one line. */
function CopyDifference({ entry, numbered: { copy, ordinal } }: { entry: Entry; numbered: NumberedCopy }) {
  const { t } = useDesk().words.value;
  const { quote } = entry;
  const pieces = shortened(differenceOf(quote.text, copy.text));
  const own = quote.occurrences.findIndex((it) => it.block === quote.block && it.start === quote.start) + 1;
  const nameOf = (place: number) => (place === 1 ? t("copyFirst") : t("copyThere", { ordinal: place }));
  const isOneSided =
    !pieces.some(({ kind }) => kind === "added") || !pieces.some(({ kind }) => kind === "removed");
  if (isOneSided) {
    return (
      <p class="difference">
        <Pieces pieces={pieces} />
      </p>
    );
  }
  return (
    <dl class="difference" aria-label={t("differenceLabel")}>
      <div>
        <dt>{nameOf(own)}</dt>
        <dd>
          <Pieces pieces={sideOf(pieces, "removed")} />
        </dd>
      </div>
      <div>
        <dt>{nameOf(ordinal)}</dt>
        <dd>
          <Pieces pieces={sideOf(pieces, "added")} />
        </dd>
      </div>
    </dl>
  );
}

function distinctWordings(copies: NumberedCopy[]): NumberedCopy[] {
  const seen = new Set<string>();
  return copies.filter(({ copy }) => !seen.has(copy.text) && seen.add(copy.text));
}

/** The names that the page gives where it disagrees with itself. */
function namesIn({ evidence }: Flag, blocks: { text: string }[]): string[] {
  const names = evidence.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? "");
  return [...new Set(names)].filter(Boolean);
}
