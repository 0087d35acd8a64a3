// Which quotations are listed: three choices with counts, search, and narrowing by speaker or reason.

import { useEffect, useRef } from "preact/hooks";
import type { FlagCode } from "../../engine/model.ts";
import { useDesk } from "../desk-context.ts";
import { countShows, type Filter, flagChoices, type Show, speakerChoices } from "../shown/filter.ts";
import { flagNames } from "../shown/flags.ts";
import { Icon } from "./icon.tsx";

const shows: [Show, "showAll" | "showFlagged" | "showUnreviewed"][] = [
  ["all", "showAll"],
  ["flagged", "showFlagged"],
  ["unreviewed", "showUnreviewed"],
];

export function Narrowing() {
  const desk = useDesk();
  const { t, number } = desk.words.value;
  const filter = desk.filter.value;
  const counts = countShows(desk.entries.value.all, filter);
  return (
    <div class="narrowing">
      <fieldset class="chips" aria-label={t("filterLabel")}>
        {shows.map(([show, label]) => (
          <button
            key={show}
            type="button"
            class="chip"
            aria-pressed={filter.show === show}
            onClick={() => {
              desk.filter.value = { ...filter, show };
            }}
          >
            {t(label)} <span class="count">{number(counts[show])}</span>
          </button>
        ))}
      </fieldset>
      {desk.isSearching.value && <SearchField />}
      {(desk.isNarrowing.value || isNarrowed(filter)) && <Choices />}
    </div>
  );
}

/** The buttons that open the search field and the two choices. */
export function NarrowingTools() {
  const desk = useDesk();
  const { t } = desk.words.value;
  const filter = desk.filter.value;
  const isOpen = desk.isNarrowing.value || isNarrowed(filter);
  return (
    <span class="tools">
      <button
        type="button"
        class="quiet icon-only"
        aria-label={t("narrow")}
        title={t("narrow")}
        aria-expanded={isOpen}
        onClick={() => {
          desk.isNarrowing.value = !isOpen;
          if (isOpen) desk.filter.value = { ...filter, speaker: null, flag: null };
        }}
      >
        <Icon name="narrow" />
      </button>
      <button
        type="button"
        class="quiet icon-only"
        aria-label={t("search")}
        title={`${t("search")} /`}
        aria-expanded={desk.isSearching.value}
        onClick={() => {
          desk.isSearching.value = !desk.isSearching.value;
          if (!desk.isSearching.value) desk.filter.value = { ...filter, query: "" };
        }}
      >
        <Icon name="search" />
      </button>
    </span>
  );
}

function isNarrowed({ speaker, flag }: Filter): boolean {
  return speaker !== null || flag !== null;
}

function SearchField() {
  const desk = useDesk();
  const { t } = desk.words.value;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      type="search"
      class="search"
      aria-label={t("search")}
      placeholder={t("searchPlaceholder")}
      value={desk.filter.value.query}
      onInput={({ currentTarget }) => {
        desk.filter.value = { ...desk.filter.value, query: currentTarget.value };
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        // Firefox and Chrome would close the popup.
        event.preventDefault();
        desk.filter.value = { ...desk.filter.value, query: "" };
        desk.isSearching.value = false;
      }}
    />
  );
}

function Choices() {
  const desk = useDesk();
  const { t } = desk.words.value;
  const filter = desk.filter.value;
  const { all } = desk.entries.value;
  const label = (name: string, count: number) => t("optionCount", { label: name, count });
  return (
    <div class="choices">
      <select
        aria-label={t("bySpeaker")}
        value={filter.speaker ?? ""}
        onChange={({ currentTarget }) => {
          desk.filter.value = { ...filter, speaker: currentTarget.value || null };
        }}
      >
        <option value="">{t("anySpeaker")}</option>
        {speakerChoices(all, filter).map(([name, count]) => (
          <option key={name} value={name}>
            {label(name, count)}
          </option>
        ))}
      </select>
      <select
        aria-label={t("byFlag")}
        value={filter.flag ?? ""}
        onChange={({ currentTarget }) => {
          desk.filter.value = { ...filter, flag: (currentTarget.value || null) as FlagCode | null };
        }}
      >
        <option value="">{t("anyFlag")}</option>
        {flagChoices(all, filter).map(([code, count]) => (
          <option key={code} value={code}>
            {label(t(flagNames[code]), count)}
          </option>
        ))}
      </select>
    </div>
  );
}
