// One quotation: its words, whose they are, how they came here, why to look twice, and what the reader says of it.

import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import type { Entry } from "../shown/entries.ts";
import { verdictWords } from "../shown/verdicts.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { Evidence } from "./evidence.tsx";
import { Flags } from "./flags.tsx";
import { Icon } from "./icon.tsx";
import { Path } from "./path.tsx";
import { Places } from "./places.tsx";
import { ReviewActions } from "./review-actions.tsx";
import { SpeakerLine } from "./speaker-line.tsx";

/** UTF-16 code units of the words that are shown; the rest is on the page. */
const MOST_WORDS = 1000;

export function QuoteCard({ entry, isSelected }: { entry: Entry; isSelected: boolean }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  const { quote, review } = entry;
  const verdict = review?.verdict ?? null;
  const evidence = useRef<HTMLDListElement>(null);
  const showsEvidence = desk.showsEvidence.value;
  // When it is asked for, not on the way from card to card.
  useEffect(() => {
    if (showsEvidence) evidence.current?.scrollIntoView({ block: "nearest" });
  }, [showsEvidence]);
  const text = quote.text.length > MOST_WORDS ? `${quote.text.slice(0, MOST_WORDS)}…` : quote.text;
  return (
    <li class={`card ${verdict ?? ""}`} aria-current={isSelected ? "true" : undefined}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, j and k choose a card */}
      <article aria-labelledby={`words-${quote.id}`} onClick={() => !isSelected && desk.select(quote.id)}>
        <button
          type="button"
          id={`words-${quote.id}`}
          class="words"
          lang={desk.report.value?.page.language}
          tabIndex={isSelected ? 0 : -1}
          title={t("showOnPage")}
          onClick={() => {
            desk.select(quote.id);
            desk.showCopy(entry, 0);
          }}
        >
          {text}
        </button>
        <SpeakerLine entry={entry} />
        <Path entry={entry} />
        <Flags entry={entry} isWhole={isSelected} />
        {review?.note && <p class="note">{review.note}</p>}
        {isSelected ? (
          <>
            <Places entry={entry} />
            {showsEvidence && <Evidence entry={entry} list={evidence} />}
            <ReviewActions entry={entry} />
            {desk.correcting.value === quote.id && <CorrectionForm key={quote.id} entry={entry} />}
          </>
        ) : (
          verdict !== null && (
            <p class="verdict">
              <Icon name={verdict === "doubt" ? "warn" : verdict === "keep" ? "check" : "close"} size={12} />
              {t(verdictWords[verdict])}
            </p>
          )
        )}
      </article>
    </li>
  );
}
