// What an attribution rests on: the sentences, the rule that decided, and how sure it is.

import type { JSX, RefObject } from "preact";
import { useDesk } from "../desk-context.ts";
import type { Entry } from "../shown/entries.ts";
import { type Excerpt, evidenceOf } from "../shown/evidence.ts";
import { ruleInWords } from "../shown/rules.ts";

const surenessWords = { high: "confidenceHigh", middle: "confidenceMiddle", low: "confidenceLow" } as const;

export function Evidence({ entry, list }: { entry: Entry; list: RefObject<HTMLDListElement | null> }) {
  const desk = useDesk();
  const { t, percent } = desk.words.value;
  const report = desk.report.value;
  if (!report) return null;
  const { speaker, cue, path } = evidenceOf(entry.quote, report.blocks);
  const found = entry.quote.speaker;
  return (
    <dl class="evidence" ref={list}>
      <Row label={t("evidenceSpeaker")} excerpts={speaker} otherwise={t("evidenceNone")} />
      {cue.length > 0 && <Row label={t("evidenceCue")} excerpts={cue} />}
      {path.length > 0 && <Row label={t("evidencePath")} excerpts={path} />}
      <div>
        <dt>{t("evidenceSure")}</dt>
        <dd>
          {t(surenessWords[entry.sureness])} <small>{percent(found.confidence)}</small>
        </dd>
      </div>
      <div>
        <dt>{t("evidenceRule")}</dt>
        <dd>
          {ruleInWords(found.rule, desk.words.value)} <code>{found.rule}</code>
        </dd>
      </div>
    </dl>
  );
}

function Row({
  label,
  excerpts,
  otherwise,
}: {
  label: string;
  excerpts: Excerpt[];
  otherwise?: string;
}): JSX.Element {
  const desk = useDesk();
  const language = desk.report.value?.page.language ?? "";
  return (
    <div>
      <dt>{label}</dt>
      {excerpts.length === 0 && <dd>{otherwise}</dd>}
      {excerpts.map(({ block, pieces }, index) => (
        <dd key={index}>
          <button
            type="button"
            class="excerpt"
            lang={language}
            title={desk.words.value.t("showOnPage")}
            onClick={() => desk.reveal({ kind: "block", block })}
          >
            {pieces.map(({ text, isEvidence }, at) => {
              const key = `${at} ${isEvidence}`;
              return isEvidence ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
            })}
          </button>
        </dd>
      ))}
    </div>
  );
}
