// The sample article as the extension would leave it: repeats folded, quotations underlined.

import { useEffect, useRef } from "preact/hooks";
import type { Quote, Report } from "../../engine/model.ts";
import type { Words } from "../../words/speak.ts";
import type { SamplePage } from "../sample-link.ts";

export function SampleArticle({ page, words }: { page: SamplePage; words: Words }) {
  const article = useRef<HTMLElement>(null);
  const { report, open, status } = page.view.value;
  const target = page.revealed.value;
  const isOn = status.state === "ready";

  useEffect(() => {
    if (!target) return;
    const id = target.kind === "quote" ? `${target.id}-${target.occurrence}` : null;
    const place = id
      ? article.current?.querySelector(`[data-mark="${id}"]`)
      : article.current?.querySelector(
          target.kind === "fold"
            ? `[data-fold="${target.index}"]`
            : `[data-block="${target.kind === "block" && target.block}"]`,
        );
    if (!place) return;
    for (const shown of article.current?.querySelectorAll(".shown") ?? []) shown.classList.remove("shown");
    place.classList.add("shown");
    place.scrollIntoView({ block: "nearest" });
  }, [target]);

  if (!report) return null;
  return (
    <article ref={article} class="sample" lang={report.page.language}>
      {report.blocks.map(({ id, text }) => {
        const fold = isOn ? report.folds.findIndex(({ first, last }) => first <= id && id <= last) : -1;
        const isFirst = fold >= 0 && report.folds[fold]?.first === id;
        const isHidden = fold >= 0 && !open[fold];
        const Tag = id === 0 ? "h2" : "p";
        return (
          <div key={id} data-block={id}>
            {isFirst && <FoldLine page={page} report={report} index={fold} words={words} />}
            {!isHidden && <Tag>{isOn ? <Marked text={text} block={id} quotes={report.quotes} /> : text}</Tag>}
          </div>
        );
      })}
    </article>
  );
}

interface FoldLineProps {
  page: SamplePage;
  report: Report;
  index: number;
  words: Words;
}

function FoldLine({ page, report, index, words: { t, count } }: FoldLineProps) {
  const fold = report.folds[index]!;
  const isOpen = page.view.value.open[index] ?? false;
  return (
    <button
      type="button"
      class="fold-line"
      data-fold={index}
      aria-expanded={isOpen}
      onClick={() => page.link.call("tab.folds", { tabId: 0, open: !isOpen, index })}
    >
      <span>{t("sampleFold", { blocks: fold.last - fold.first + 1, characters: fold.characters })}</span>
      {fold.differences > 0 && <span>{count("foldDifferences", fold.differences)}</span>}
      <span class="end">{t(isOpen ? "foldClose" : "foldOpen")}</span>
    </button>
  );
}

/** Underlined where the block gives a quotation; wavy where it is worth a look. */
function Marked({ text, block, quotes }: { text: string; block: number; quotes: Quote[] }) {
  const places = quotes
    .flatMap((quote) => quote.occurrences.map((copy, index) => ({ quote, copy, index })))
    .filter(({ copy }) => copy.block === block)
    .sort((a, b) => a.copy.start - b.copy.start);
  const parts = [];
  let at = 0;
  for (const { quote, copy, index } of places) {
    if (copy.start < at) continue;
    parts.push(
      text.slice(at, copy.start),
      <span
        key={copy.start}
        data-mark={`${quote.id}-${index}`}
        class={quote.flags.length > 0 ? "marked worth" : "marked"}
      >
        {text.slice(copy.start, copy.end)}
      </span>,
    );
    at = copy.end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
