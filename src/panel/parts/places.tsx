// How often the page gives a quotation, with a way through the places; its evidence and copies, on demand.

import { useSignal } from "@preact/signals";
import { useDesk } from "../desk-context.ts";
import type { Entry } from "../shown/entries.ts";
import { CopyRow } from "./copy-row.tsx";
import { Icon } from "./icon.tsx";

export function Places({ entry }: { entry: Entry }) {
  const desk = useDesk();
  const isCopying = useSignal(false);
  const { t } = desk.words.value;
  const { id, occurrences } = entry.quote;
  const shown = desk.shownCopy.value?.id === id ? desk.shownCopy.value.occurrence : 0;
  return (
    <div class="places">
      {occurrences.length > 1 ? (
        <span class="stepper">
          <button
            type="button"
            class="quiet icon-only"
            aria-label={t("occurrencePrevious")}
            title={`${t("occurrencePrevious")} [`}
            onClick={() => desk.showCopy(entry, -1)}
          >
            <Icon name="previous" size={12} />
          </button>
          <span>{t("occurrencePlace", { total: occurrences.length, ordinal: shown + 1 })}</span>
          <button
            type="button"
            class="quiet icon-only"
            aria-label={t("occurrenceNext")}
            title={`${t("occurrenceNext")} ]`}
            onClick={() => desk.showCopy(entry, 1)}
          >
            <Icon name="next" size={12} />
          </button>
        </span>
      ) : (
        <button type="button" class="quiet stepper" onClick={() => desk.showCopy(entry, 0)}>
          {t("showOnPage")}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        aria-expanded={desk.showsEvidence.value}
        onClick={() => {
          desk.showsEvidence.value = !desk.showsEvidence.value;
        }}
      >
        {t("evidence")}
      </button>
      <button
        type="button"
        class="quiet"
        aria-expanded={isCopying.value}
        onClick={() => {
          isCopying.value = !isCopying.value;
        }}
      >
        {t("copy")}
      </button>
      {isCopying.value && <CopyRow entry={entry} />}
    </div>
  );
}
