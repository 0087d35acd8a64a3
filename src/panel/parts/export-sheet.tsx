// Saves the page's quotations with their reviews as a file.

import type { ExportFormat } from "../../export/file-name.ts";
import { rowsOfPage } from "../../export/rows.ts";
import { toFile } from "../../export/to-file.ts";
import { useDesk } from "../desk-context.ts";
import { markdownLabels } from "../markdown-labels.ts";
import { saveFile } from "../save-file.ts";
import { Sheet } from "./sheet.tsx";

const formats: [ExportFormat, "exportJson" | "exportCsv" | "exportMarkdown" | "exportAnnotations"][] = [
  ["json", "exportJson"],
  ["csv", "exportCsv"],
  ["markdown", "exportMarkdown"],
  ["annotations", "exportAnnotations"],
];

export function ExportSheet() {
  const desk = useDesk();
  const { t } = desk.words.value;

  function save(format: ExportFormat): void {
    const report = desk.report.value;
    const view = desk.view.value;
    if (!report || !view) return;
    const rows = rowsOfPage(report, view.address ?? report.page.url ?? "", view.reviews);
    saveFile(
      toFile(format, rows, view.reviews, {
        host: desk.host.value,
        now: desk.link.now(),
        labels: markdownLabels(desk.words.value),
      }),
    );
    desk.sheet.value = null;
    desk.notice.value = { text: t("exportDone"), undo: false };
  }

  return (
    <Sheet title={t("exportTitle")}>
      <ul class="menu">
        {formats.map(([format, label]) => (
          <li key={format}>
            <button type="button" onClick={() => save(format)}>
              {t(label)}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{t("exportHint")}</p>
    </Sheet>
  );
}
