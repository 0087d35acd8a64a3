// What is stored, and the ways out, in and away.

import { useRef } from "preact/hooks";
import type { ExportFormat } from "../../export/file-name.ts";
import { rowsOfReviews } from "../../export/rows.ts";
import { toFile } from "../../export/to-file.ts";
import { reviewsInJson } from "../../export/to-json.ts";
import { markdownLabels } from "../../panel/markdown-labels.ts";
import { saveFile } from "../../panel/save-file.ts";
import { type SettingsDesk, useSettingsDesk } from "../settings-desk.ts";

/** Larger files than this are nobody's reviews. */
const LARGEST_IMPORT = 50_000_000;

const formats: [ExportFormat, string][] = [
  ["json", "JSON"],
  ["csv", "CSV"],
  ["markdown", "Markdown"],
  ["annotations", "W3C Web Annotation"],
];

export function DataSection() {
  const desk = useSettingsDesk();
  const { t, count, language } = desk.words.value;
  const usage = desk.usage.value;
  const isEmpty = (usage?.reviews ?? 0) === 0;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t("optionsData")}</h2>
      {usage && <p>{count("dataUsage", usage.reviews, { size: sizeIn(language, usage.bytes) })}</p>}
      <h3>{t("dataExport")}</h3>
      <div class="actions">
        {formats.map(([format, label]) => (
          <button key={format} type="button" disabled={isEmpty} onClick={() => saveAll(desk, format)}>
            {label}
          </button>
        ))}
      </div>
      <label class="file">
        <span>{t("dataImport")}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => readBack(desk, currentTarget)}
        />
      </label>
      <EraseAll disabled={isEmpty} />
    </section>
  );
}

function EraseAll({ disabled }: { disabled: boolean }) {
  const desk = useSettingsDesk();
  const question = useRef<HTMLDialogElement>(null);
  const { t, count } = desk.words.value;

  async function erase(): Promise<void> {
    question.current?.close();
    const answer = await desk.link.call("reviews.erase", null);
    desk.notice.value = t(answer.ok ? "dataErased" : "saveFailed");
    await desk.refresh();
  }

  return (
    <>
      <button type="button" class="danger" disabled={disabled} onClick={() => question.current?.showModal()}>
        {t("dataErase")}
      </button>
      <dialog ref={question} class="question" aria-labelledby="erase-question">
        <p id="erase-question">{count("dataEraseAsk", desk.usage.value?.reviews ?? 0)}</p>
        <div class="actions">
          <button type="button" onClick={() => question.current?.close()}>
            {t("cancel")}
          </button>
          <button type="button" class="primary" onClick={erase}>
            {t("dataErase")}
          </button>
        </div>
      </dialog>
    </>
  );
}

async function saveAll(desk: SettingsDesk, format: ExportFormat): Promise<void> {
  const words = desk.words.value;
  const answer = await desk.link.call("review.all", null);
  if (!answer.ok) {
    desk.notice.value = words.t("notReached");
    return;
  }
  saveFile(
    toFile(format, rowsOfReviews(answer.value), answer.value, {
      host: null,
      now: desk.link.now(),
      labels: markdownLabels(words),
    }),
  );
  desk.notice.value = words.t("exportDone");
}

async function readBack(desk: SettingsDesk, input: HTMLInputElement): Promise<void> {
  const { t } = desk.words.value;
  const file = input.files?.[0];
  if (!file) return;
  const reviews = file.size <= LARGEST_IMPORT ? reviewsInJson(await file.text()) : null;
  // So that the same file can be chosen again.
  input.value = "";
  if (!reviews) {
    desk.notice.value = t("dataImportWrong");
    return;
  }
  const answer = await desk.link.call("reviews.import", { reviews });
  desk.notice.value = answer.ok ? t("dataImported", answer.value) : t("saveFailed");
  await desk.refresh();
}

function sizeIn(language: string, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}
