// The sheets of the panel: more, keyboard, export, and the question before a bulk action.

import { useDesk } from "../desk-context.ts";
import { isReviewed } from "../shown/filter.ts";
import { ExportSheet } from "./export-sheet.tsx";
import { KeyTable } from "./key-table.tsx";
import { Sheet } from "./sheet.tsx";
import { SiteRules } from "./site-rules.tsx";

export function Sheets() {
  const { sheet } = useDesk();
  if (sheet.value === null) return null;
  if (sheet.value === "export") return <ExportSheet />;
  if (sheet.value === "help") return <HelpSheet />;
  if (sheet.value === "more") return <MoreSheet />;
  return <BulkSheet verdict={sheet.value.bulk} />;
}

function HelpSheet() {
  const { words } = useDesk();
  return (
    <Sheet title={words.value.t("shortcutsTitle")}>
      <KeyTable words={words.value} />
    </Sheet>
  );
}

function MoreSheet() {
  const desk = useDesk();
  const { t } = desk.words.value;
  return (
    <Sheet title={t("more")}>
      <SiteRules />
      <ul class="menu">
        <li>
          <button
            type="button"
            onClick={() => {
              desk.sheet.value = "help";
            }}
          >
            {t("shortcutsTitle")}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => desk.link.openOptions()}>
            {t("settings")}
          </button>
        </li>
      </ul>
    </Sheet>
  );
}

function BulkSheet({ verdict }: { verdict: "keep" | "dismiss" }) {
  const desk = useDesk();
  const { t, count } = desk.words.value;
  const entries = desk.listed.value.filter((entry) => !isReviewed(entry));
  const isKeep = verdict === "keep";
  return (
    <Sheet title={t(isKeep ? "bulkKeep" : "bulkDismiss", { count: entries.length })}>
      <p>
        {count(isKeep ? "bulkAskKeep" : "bulkAskDismiss", entries.length)} {t("bulkUndoable")}
      </p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => {
            desk.sheet.value = null;
            void desk.reviewing.judgeAll(entries, verdict);
          }}
        >
          {t(verdict)}
        </button>
        <button
          type="button"
          onClick={() => {
            desk.sheet.value = null;
          }}
        >
          {t("cancel")}
        </button>
      </div>
    </Sheet>
  );
}
