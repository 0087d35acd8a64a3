// Saves the page's quotations with their reviews as a file.

import { type ExportFormat, exportFileName, mediaTypes } from "../../export/file-name.ts";
import { rowsOfPage } from "../../export/rows.ts";
import { toAnnotations } from "../../export/to-annotations.ts";
import { toCsv } from "../../export/to-csv.ts";
import { toJson } from "../../export/to-json.ts";
import { toMarkdown } from "../../export/to-markdown.ts";
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
    const now = new Date(desk.link.now()).toISOString();
    const texts: Record<ExportFormat, () => string> = {
      json: () => toJson(rows, view.reviews, now),
      csv: () => toCsv(rows),
      markdown: () => toMarkdown(rows, markdownLabels(desk.words.value)),
      annotations: () => toAnnotations(rows),
    };
    saveFile(exportFileName(format, desk.host.value, now.slice(0, 10)), mediaTypes[format], texts[format]());
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
