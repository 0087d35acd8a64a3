// Whose words these are, as far as the page tells.

import { useDesk } from "../desk-context.ts";
import type { Entry } from "../shown/entries.ts";

const stances = {
  said: null,
  wrote: "stanceWrote",
  thought: "stanceThought",
  asked: "stanceAsked",
  denied: "stanceDenied",
  alleged: "stanceAlleged",
} as const;

export function SpeakerLine({ entry }: { entry: Entry }) {
  const { t } = useDesk().words.value;
  const { quote, speaker, correctedFrom, unsure } = entry;
  const isConflict =
    correctedFrom === null && quote.flags.some(({ code }) => code === "conflicting-speakers");
  const name = speaker ?? (quote.speaker.kind === "author" ? t("speakerAuthor") : quote.speaker.role);
  const stance = stances[quote.stance];
  const details = [
    correctedFrom === null ? quote.speaker.role : null,
    correctedFrom === null && quote.speaker.kind === "anonymous" ? t("speakerUnnamed") : null,
    quote.kind === "indirect" ? t("indirect") : null,
    stance && t(stance),
  ].filter((detail) => detail !== null && detail !== name);
  return (
    <p class="who">
      {unsure && !isConflict && <span class="unsure">{t("likely")} </span>}
      <b class={name === null || isConflict ? "nobody" : ""}>
        {isConflict ? t("speakerConflict") : (name ?? t("speakerUnknown"))}
      </b>
      {details.map((detail) => (
        <small key={detail}>{detail}</small>
      ))}
      {correctedFrom !== null && (
        <small class="corrected">
          {t("corrected")}
          {correctedFrom && ` · ${t("wasSpeaker", { name: correctedFrom })}`}
        </small>
      )}
    </p>
  );
}
