// Corrects what was found of one quotation, and teaches the page: others said by the same alias follow.

import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Correction } from "../../engine/model.ts";
import { useDesk } from "../desk-context.ts";
import { type Entry, entriesAlike } from "../shown/entries.ts";

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function CorrectionForm({ entry }: { entry: Entry }) {
  const desk = useDesk();
  const { t, count } = desk.words.value;
  const { quote, review } = entry;
  const speaker = useSignal(entry.speaker ?? "");
  const outlet = useSignal(review?.correction?.outlet ?? quote.firstReported?.outlet ?? "");
  const date = useSignal(review?.correction?.date ?? quote.firstReported?.date ?? "");
  const note = useSignal(review?.note ?? "");
  const alike = entriesAlike(entry, desk.entries.value.all);
  const teaches = useSignal(alike?.isSameAlias ?? false);
  const firstField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    firstField.current?.focus();
    firstField.current?.form?.scrollIntoView({ block: "nearest" });
  }, []);

  const isSpeakerChanged = speaker.value.trim() !== "" && speaker.value.trim() !== quote.speaker.name;
  const isDateWrong = date.value.trim() !== "" && !DATE.test(date.value.trim());

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (isDateWrong) return;
    const correction: Correction = {
      ...changed("speaker", speaker.value, quote.speaker.name),
      ...changed("outlet", outlet.value, quote.firstReported?.outlet),
      ...changed("date", date.value, quote.firstReported?.date),
    };
    const isKept = await desk.reviewing.correct(
      entry,
      Object.keys(correction).length > 0 ? correction : null,
      note.value.trim(),
      isSpeakerChanged && teaches.value && alike ? alike.entries : [],
    );
    if (isKept) close();
  }

  function close(): void {
    desk.correcting.value = null;
    document.getElementById(`words-${quote.id}`)?.focus();
  }

  return (
    <form
      class="correction"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <label>
        {t("formSpeaker")}
        <input ref={firstField} list="known-speakers" maxLength={200} {...boundTo(speaker)} />
      </label>
      <datalist id="known-speakers">
        {desk.report.value?.speakers.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isSpeakerChanged && alike && (
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
      <div class="pair">
        <label>
          {t("formOutlet")}
          <input maxLength={200} {...boundTo(outlet)} />
        </label>
        <label>
          {t("formDate")}
          <input
            inputMode="numeric"
            maxLength={10}
            placeholder={t("formDateHint")}
            aria-invalid={isDateWrong}
            aria-describedby={isDateWrong ? "date-wrong" : undefined}
            {...boundTo(date)}
          />
        </label>
      </div>
      {isDateWrong && (
        <p class="wrong" id="date-wrong">
          {t("formDateWrong")}
        </p>
      )}
      <label>
        {t("note")}
        <textarea rows={2} maxLength={4000} {...boundTo(note)} />
      </label>
      <div class="actions">
        <button
          type="submit"
          class="primary"
          disabled={isDateWrong || desk.reviewing.saving.value.has(quote.id)}
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

/** The text as a field's value, in both directions. */
function boundTo(text: Signal<string>) {
  return {
    value: text.value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      text.value = currentTarget.value;
    },
  };
}

/** A field that says something else than was found; an emptied field goes back to what was found. */
function changed(field: keyof Correction, value: string, found: string | null | undefined): Correction {
  const text = value.trim();
  return text !== "" && text !== (found ?? "") ? { [field]: text } : {};
}
