// Who is quoted: every person with the names the page gives them and their quotations.

import type { Desk } from "../desk.ts";
import { useDesk } from "../desk-context.ts";
import { wholeList } from "../listing.ts";
import type { Entry } from "../shown/entries.ts";
import type { Filter } from "../shown/filter.ts";
import { type Person, peopleOf } from "../shown/people.ts";

const kinds = { anonymous: "kindAnonymous", group: "kindGroup", author: "kindAuthor" } as const;
/** Quotations named under a person before the rest is counted. */
const FEW = 3;

export function Speakers() {
  const desk = useDesk();
  const { t, count } = desk.words.value;
  const { known, unattributed } = peopleOf(desk.entries.value.all, desk.report.value?.speakers ?? []);
  return (
    <>
      {known.length === 0 && (
        <div class="nothing">
          <h2>{t("noSpeakers")}</h2>
        </div>
      )}
      <ul class="cards" aria-label={t("speakersLabel")}>
        {known.map((person) => (
          <PersonCard key={person.name} person={person} />
        ))}
        {unattributed.length > 0 && (
          <li class="card">
            <h2 class="who nobody">{t("unattributed")}</h2>
            <p class="counts">{count("speakerQuotes", unattributed.length)}</p>
            <Words entries={unattributed} onAll={() => list(desk, { ...wholeList, flag: "no-speaker" })} />
          </li>
        )}
      </ul>
    </>
  );
}

function PersonCard({ person }: { person: Person }) {
  const desk = useDesk();
  const { t, count } = desk.words.value;
  const { name, role, kind, aliases, entries, flagged } = person;
  return (
    <li class="card person">
      <h2 class="who">
        {name} {role !== null && role !== name && <small>{role}</small>}
        {kind in kinds && <small class="kind">{t(kinds[kind as keyof typeof kinds])}</small>}
      </h2>
      {aliases.length > 0 && (
        <p class="aliases">
          <span>{t("aliases")}</span> {aliases.join("、")}
        </p>
      )}
      <p class="counts">
        {count("speakerQuotes", entries.length)}
        {flagged > 0 && <span class="worth">{count("speakerFlagged", flagged)}</span>}
      </p>
      <Words entries={entries} onAll={() => list(desk, { ...wholeList, speaker: name })} />
    </li>
  );
}

function list(desk: Desk, filter: Filter): void {
  desk.filter.value = filter;
  desk.tab.value = "quotes";
}

function Words({ entries, onAll }: { entries: Entry[]; onAll: () => void }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  return (
    <ul class="said-words">
      {entries.slice(0, FEW).map((entry) => (
        <li key={entry.quote.id}>
          <button
            type="button"
            class="words"
            lang={desk.report.value?.page.language}
            title={t("showOnPage")}
            onClick={() => desk.showCopy(entry, 0)}
          >
            {entry.quote.text.slice(0, 300)}
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="quiet" onClick={onAll}>
          {t("reviewThese")}
        </button>
      </li>
    </ul>
  );
}
