// What the page repeats: every fold with what it hides, where its first copy is, and how it differs.

import { useSignal } from "@preact/signals";
import type { Fold, Report } from "../../engine/model.ts";
import { useDesk } from "../desk-context.ts";
import { foldDifferences } from "../shown/fold-differences.ts";
import { Pieces } from "./pieces.tsx";

export function Repeats({ report }: { report: Report }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  const open = desk.view.value?.open ?? [];
  if (report.folds.length === 0) {
    return (
      <div class="nothing">
        <h2>{t("noRepeats")}</h2>
      </div>
    );
  }
  return (
    <>
      <p class="bulk">
        <button
          type="button"
          class="quiet"
          disabled={open.every(Boolean)}
          onClick={() => desk.setFolds(true)}
        >
          {t("openAll")}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!open.some(Boolean)}
          onClick={() => desk.setFolds(false)}
        >
          {t("closeAll")}
        </button>
      </p>
      <ul class="cards" aria-label={t("repeatsLabel")}>
        {report.folds.map((fold, index) => (
          <FoldCard key={`${fold.first}-${fold.last}`} fold={fold} index={index} report={report} />
        ))}
      </ul>
    </>
  );
}

function FoldCard({ fold, index, report }: { fold: Fold; index: number; report: Report }) {
  const desk = useDesk();
  const isCompared = useSignal(false);
  const { t, count, number } = desk.words.value;
  const isOpen = desk.view.value?.open[index] ?? false;
  const blocks = fold.last - fold.first + 1;
  return (
    <li class="card fold">
      <p class="words" lang={report.page.language}>
        {report.blocks[fold.first]?.text.slice(0, 200)}
      </p>
      <p class="counts">
        {count("foldBlocks", blocks, { characters: number(fold.characters) })}
        <span class={fold.differences > 0 ? "worth" : ""}>
          {fold.differences > 0 ? count("foldDifferences", fold.differences) : t("foldSame")}
        </span>
      </p>
      <div class="actions">
        <button type="button" onClick={() => desk.setFolds(!isOpen, index)}>
          {t(isOpen ? "foldClose" : "foldOpen")}
        </button>
        <button type="button" onClick={() => desk.reveal({ kind: "fold", index })}>
          {t("foldJump")}
        </button>
        <button type="button" onClick={() => desk.reveal({ kind: "block", block: fold.of.first })}>
          {t("foldFirst")}
        </button>
        {fold.differences > 0 && (
          <button
            type="button"
            class="quiet end"
            aria-expanded={isCompared.value}
            onClick={() => {
              isCompared.value = !isCompared.value;
            }}
          >
            {t("foldCompare")}
          </button>
        )}
      </div>
      {isCompared.value && (
        <ul class="fold-differences" lang={report.page.language}>
          {foldDifferences(fold, report.blocks).map(({ block, pieces }) => (
            <li key={block} class="difference">
              <Pieces pieces={pieces} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
