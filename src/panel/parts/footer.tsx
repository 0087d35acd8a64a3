// How far the review is, and the ways out: export, and open beside the page.

import { useDesk } from "../desk-context.ts";
import { summaryOf } from "../shown/summary.ts";
import { Icon } from "./icon.tsx";

export function Footer({ mayOpenBeside }: { mayOpenBeside: boolean }) {
  const desk = useDesk();
  const report = desk.report.value;
  const { t, count } = desk.words.value;
  if (!report) return null;
  const { quotes, reviewed } = summaryOf(report, desk.entries.value.all);
  return (
    <footer>
      {quotes > 0 && (
        <>
          <span class="progress-text" title={count("progressLeft", quotes - reviewed)}>
            {reviewed === quotes ? t("progressDone") : t("progress", { done: reviewed, total: quotes })}
          </span>
          <progress
            max={quotes}
            value={reviewed}
            aria-label={t("progress", { done: reviewed, total: quotes })}
          />
        </>
      )}
      <span class="end">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            desk.sheet.value = "export";
          }}
        >
          <Icon name="out" size={14} />
          {t("export")}
        </button>
        {mayOpenBeside && (
          <button type="button" class="quiet" onClick={() => desk.openBeside()}>
            <Icon name="beside" size={14} />
            {t("openBeside")}
          </button>
        )}
      </span>
    </footer>
  );
}
