// What was found, in three figures.

import type { Report } from "../../engine/model.ts";
import { useDesk } from "../desk-context.ts";
import type { Tab } from "../listing.ts";
import type { Show } from "../shown/filter.ts";
import { summaryOf } from "../shown/summary.ts";

export function Figures({ report }: { report: Report }) {
  const desk = useDesk();
  const { t, count, number, percent } = desk.words.value;
  const { folds, foldedShare, quotes, people, flagged } = summaryOf(report, desk.entries.value.all);
  const state = desk.view.value?.status.state;
  const isReading = state === "folded" || state === "reading";
  const isUnknown = quotes === 0 && (isReading || state === "failed");
  const figure = (found: number) => (isUnknown ? (isReading ? "…" : "–") : number(found));

  function open(tab: Tab, show?: Show): void {
    desk.tab.value = tab;
    if (show) desk.filter.value = { ...desk.filter.value, show };
  }

  return (
    <section class="figures" aria-label={t("summaryLabel")}>
      <button type="button" onClick={() => open("repeats")}>
        <b>{t("figureFolds", { count: folds })}</b>
        <span>
          {folds === 0
            ? t("figureFoldsNone")
            : count("figureFoldsLabel", folds, { share: percent(foldedShare) })}
        </span>
      </button>
      <button type="button" onClick={() => open("quotes", "all")}>
        <b>{figure(quotes)}</b>
        <span>{isUnknown ? t("figureQuotesUnknown") : count("figureQuotesLabel", quotes, { people })}</span>
      </button>
      <button type="button" class={flagged > 0 ? "worth" : ""} onClick={() => open("quotes", "flagged")}>
        <b>{figure(flagged)}</b>
        <span>{t("figureFlaggedLabel")}</span>
      </button>
    </section>
  );
}
