// Corrects what was found of one quotation, and teaches the page: others said by the same alias follow.

import type { Signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { CorrectionDraft } from "../correction-draft.ts";
import { useDesk } from "../desk-context.ts";
import type { Entry } from "../shown/entries.ts";

export function CorrectionForm({ entry }: { entry: Entry }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  const { id } = entry.quote;
  // One for as long as the form is open: what is being written outlives news of the page.
  const draft = useMemo(() => new CorrectionDraft(desk, entry), []);

  function close(): void {
    desk.correcting.value = null;
    document.getElementById(`words-${id}`)?.focus();
  }

  return (
    <form
      class="correction"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await draft.save()) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <SpeakerField draft={draft} />
      <FirstReportFields draft={draft} />
      <label>
        {t("note")}
        <textarea rows={2} maxLength={4000} {...boundTo(draft.note)} />
      </label>
      <div class="actions">
        <button
          type="submit"
          class="primary"
          disabled={draft.isDateWrong || desk.reviewing.saving.value.has(id)}
        >
          {t("save")}
        </button>
        <button type="button" onClick={close}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}

function SpeakerField({ draft }: { draft: CorrectionDraft }) {
  const desk = useDesk();
  const { t, count } = desk.words.value;
  const { alike, teaches } = draft;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.form?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <>
      <label>
        {t("formSpeaker")}
        <input ref={field} list="known-speakers" maxLength={200} {...boundTo(draft.speaker)} />
      </label>
      <datalist id="known-speakers">
        {desk.report.value?.speakers.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {draft.isSpeakerChanged && alike && (
        <label class="check">
          <input
            type="checkbox"
            checked={teaches.value}
            onChange={({ currentTarget }) => {
              teaches.value = currentTarget.checked;
            }}
          />
          {count("formTeach", alike.entries.length, { alias: alike.name })}
        </label>
      )}
    </>
  );
}

function FirstReportFields({ draft }: { draft: CorrectionDraft }) {
  const { t } = useDesk().words.value;
  const isWrong = draft.isDateWrong;
  return (
    <>
      <div class="pair">
        <label>
          {t("formOutlet")}
          <input maxLength={200} {...boundTo(draft.outlet)} />
        </label>
        <label>
          {t("formDate")}
          <input
            inputMode="numeric"
            maxLength={10}
            placeholder={t("formDateHint")}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? "date-wrong" : undefined}
            {...boundTo(draft.date)}
          />
        </label>
      </div>
      {isWrong && (
        <p class="wrong" id="date-wrong">
          {t("formDateWrong")}
        </p>
      )}
    </>
  );
}

/** The text as a field's value, in both directions. */
function boundTo(text: Signal<string>) {
  return {
    value: text.value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      text.value = currentTarget.value;
    },
  };
}
