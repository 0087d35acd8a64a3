// What a reader may say of a quotation: keep, doubt, dismiss, correct.

import type { Verdict } from "../../engine/model.ts";
import { useDesk } from "../desk-context.ts";
import type { Entry } from "../shown/entries.ts";

const verdicts: [Verdict, "keep" | "doubt" | "dismiss", key: string][] = [
  ["keep", "keep", "1"],
  ["doubt", "doubt", "2"],
  ["dismiss", "dismiss", "3"],
];

export function ReviewActions({ entry }: { entry: Entry }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  const { id } = entry.quote;
  const isSaving = desk.reviewing.saving.value.has(id);
  const isCorrecting = desk.correcting.value === id;
  return (
    <fieldset class="actions" aria-label={t("reviewLabel")} aria-busy={isSaving}>
      {verdicts.map(([verdict, label, key]) => (
        <button
          key={verdict}
          type="button"
          class={`verdict-button ${verdict}`}
          aria-pressed={entry.review?.verdict === verdict}
          aria-keyshortcuts={key}
          disabled={isSaving}
          onClick={() => desk.judge(entry, verdict, false)}
        >
          {t(label)}
          <span class="key" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
      <button
        type="button"
        class="quiet end"
        aria-expanded={isCorrecting}
        aria-keyshortcuts="c"
        onClick={() => {
          desk.correcting.value = isCorrecting ? null : id;
        }}
      >
        {t("correct")}
      </button>
    </fieldset>
  );
}
