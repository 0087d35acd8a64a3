// Takes one quotation along: as text, as Markdown, or as a link that opens the page at its words.

import { type ExportRow, rowsOfPage } from "../../export/rows.ts";
import { fragmentLink } from "../../export/text-fragment.ts";
import { quoteToMarkdown, quoteToText } from "../../export/to-markdown.ts";
import { useDesk } from "../desk-context.ts";
import { markdownLabels } from "../markdown-labels.ts";
import type { Entry } from "../shown/entries.ts";

export function CopyRow({ entry }: { entry: Entry }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  const report = desk.report.value;
  const view = desk.view.value;
  if (!report || !view) return null;
  const address = view.address ?? report.page.url ?? "";
  const alone = { ...report, quotes: report.quotes.filter(({ id }) => id === entry.quote.id) };
  const row: ExportRow | undefined = rowsOfPage(alone, address, entry.review ? [entry.review] : [])[0];
  if (!row) return null;
  const labels = markdownLabels(desk.words.value);

  async function copy(text: string, remark = ""): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      desk.notice.value = { text: remark ? `${t("copied")}. ${remark}` : t("copied"), undo: false };
    } catch {
      desk.notice.value = { text: t("copyFailed"), undo: false };
    }
  }

  const link = fragmentLink(address, row.target, report.blocks);
  return (
    <fieldset class="actions" aria-label={t("copyAs")}>
      <button type="button" onClick={() => copy(quoteToText(row, labels))}>
        {t("copyText")}
      </button>
      <button type="button" onClick={() => copy(quoteToMarkdown(row, labels))}>
        {t("copyMarkdown")}
      </button>
      <button type="button" onClick={() => copy(link.url, link.ambiguous ? t("linkAmbiguous") : "")}>
        {t("copyLink")}
      </button>
    </fieldset>
  );
}
