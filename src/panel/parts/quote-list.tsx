// The quotations that the filter leaves, a page of them at a time, then the reviews whose words are gone.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Review } from "../../engine/model.ts";
import { useDesk } from "../desk-context.ts";
import { wholeList } from "../listing.ts";
import { isReviewed } from "../shown/filter.ts";
import { Condition } from "./condition.tsx";
import { Icon } from "./icon.tsx";
import { QuoteCard } from "./quote-card.tsx";

/** Cards drawn at once: some screens full. */
const PAGE = 40;

const bulkWords = { keep: "bulkKeep", dismiss: "bulkDismiss" } as const;

export function QuoteList() {
  const desk = useDesk();
  const drawn = useSignal(PAGE);
  const { t, count } = desk.words.value;
  const listed = desk.listed.value;
  const selected = desk.selected.value;
  const filter = desk.filter.value;

  // Another choice starts at its top again.
  useEffect(() => {
    drawn.value = PAGE;
  }, [filter, drawn]);

  const at = selected ? listed.indexOf(selected) : -1;
  const shown = Math.max(drawn.value, at + PAGE / 2);
  const left = listed.length - shown;
  const unreviewed = listed.filter((entry) => !isReviewed(entry)).length;
  return (
    <>
      {listed.length === 0 && <NothingListed />}
      <ol class="cards" aria-label={t("listLabel")}>
        {listed.slice(0, shown).map((entry) => (
          <QuoteCard key={entry.quote.id} entry={entry} isSelected={entry === selected} />
        ))}
      </ol>
      {left > 0 && (
        <MoreButton
          label={t("showMore", { count: left })}
          onReached={() => {
            drawn.value = shown + PAGE;
          }}
        />
      )}
      {unreviewed > 1 && left <= 0 && <Bulk unreviewed={unreviewed} />}
      {desk.entries.value.orphans.length > 0 && (
        <details class="orphans">
          <summary>{count("orphans", desk.entries.value.orphans.length)}</summary>
          <ul>
            {desk.entries.value.orphans.map((review) => (
              <Orphan key={review.id} review={review} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One answer for all that are left. */
function Bulk({ unreviewed }: { unreviewed: number }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  return (
    <p class="bulk">
      <span>{t("bulk")}</span>
      {(["keep", "dismiss"] as const).map((verdict) => (
        <button
          key={verdict}
          type="button"
          class="quiet"
          onClick={() => {
            desk.sheet.value = { bulk: verdict };
          }}
        >
          {t(bulkWords[verdict], { count: unreviewed })}
        </button>
      ))}
    </p>
  );
}

/** Draws more when it comes into view; a button for those who do not scroll. */
function MoreButton({ label, onReached }: { label: string; onReached: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current) return;
    const observer = new IntersectionObserver(([seen]) => seen?.isIntersecting && onReached(), {
      rootMargin: "400px",
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  });
  return (
    <button ref={button} type="button" class="show-more" onClick={onReached}>
      {label}
    </button>
  );
}

function NothingListed() {
  const desk = useDesk();
  const { t } = desk.words.value;
  const status = desk.view.value?.status;
  if (status?.state === "reading" || status?.state === "folded") return <Awaited />;
  if (status?.state === "failed" && desk.entries.value.all.length === 0) return <Condition status={status} />;
  const { show, ...rest } = desk.filter.value;
  const isNarrowed = rest.query !== "" || rest.speaker !== null || rest.flag !== null;
  if (desk.entries.value.all.length === 0) {
    const isUnread = !["ja", "en"].includes(desk.report.value?.page.language.slice(0, 2) ?? "");
    return (
      <div class="nothing">
        <h2>{t(isUnread ? "noQuotesLanguage" : "noQuotes")}</h2>
        <p>{t(isUnread ? "noQuotesLanguageHint" : "noQuotesHint")}</p>
      </div>
    );
  }
  const reason = isNarrowed ? "nothingMatches" : show === "flagged" ? "nothingFlagged" : "nothingLeft";
  return (
    <div class="nothing">
      {!isNarrowed && <Icon name="check" size={28} />}
      <h2>{t(reason)}</h2>
      <button
        type="button"
        onClick={() => {
          desk.filter.value = wholeList;
        }}
      >
        {t(isNarrowed ? "clearFilters" : "showAll")}
      </button>
    </div>
  );
}

/** The shape of what is on its way. */
function Awaited() {
  return (
    <div class="awaited" aria-hidden="true">
      <div class="card" />
      <div class="card" />
      <div class="card" />
    </div>
  );
}

function Orphan({ review }: { review: Review }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  return (
    <li>
      <p class="lost">{review.target.exact}</p>
      <p class="who">
        <b>{review.correction?.speaker ?? review.speaker ?? t("speakerUnknown")}</b>
        {review.note && <small>{review.note}</small>}
      </p>
      <button type="button" class="quiet" onClick={() => desk.reviewing.remove(review)}>
        {t("remove")}
      </button>
    </li>
  );
}
