// What we say to the reader, in Japanese and English: typed words over the one source that browsers read too, `_locales`.

import en from "../../public/_locales/en/messages.json";
import ja from "../../public/_locales/ja/messages.json";

export type Language = "ja" | "en";

type Catalogue = typeof ja;
export type WordKey = keyof Catalogue;
type Values<K extends WordKey> = Catalogue[K] extends { placeholders: infer P }
  ? [values: { [Name in keyof P]: string | number }]
  : [];

/** Keys that exist as `…_one` and `…_other`, and take `count`. */
type CountKey = { [K in WordKey]: K extends `${infer Base}_other` ? Base : never }[WordKey];

/** Numbers given as values are grouped in the way of the language. */
export interface Words {
  language: Language;
  t<K extends WordKey>(key: K, ...values: Values<K>): string;
  /** The form of `key` that fits `count` things. */
  count(key: CountKey, count: number, values?: Record<string, string | number>): string;
  number(value: number): string;
  /** A share from 0 to 1; never shown as 0 % or 100 % unless it is. */
  percent(share: number): string;
  /**
   * "YYYY[-MM[-DD]]", with or without a time, as finely as it is given; the text itself if it is no date.
   * The year is left out where it is that of `previous`, the date said just before.
   */
  date(iso: string, previous?: string): string;
  list(items: string[]): string;
}

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const catalogues: Record<Language, Record<string, Entry>> = { ja, en };

/** The language to speak: the reader's choice, else the nearest to the browser's own. */
export function languageFor(choice: "auto" | Language, browserLanguage: string): Language {
  if (choice !== "auto") return choice;
  return browserLanguage.toLowerCase().startsWith("ja") ? "ja" : "en";
}

export function wordsIn(language: Language): Words {
  const catalogue = catalogues[language];
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction", style: "short" });

  function fill(key: string, values: Record<string, string | number>): string {
    const message = catalogue[key]?.message ?? key;
    return message.replace(/\$([A-Z]+)\$/g, (_, name: string) => {
      const value = values[name.toLowerCase()] ?? "";
      return typeof value === "number" ? numbers.format(value) : value;
    });
  }

  return {
    language,
    t: (key, ...values) => fill(key, values[0] ?? {}),
    count: (key, count, values = {}) =>
      fill(`${key}_${plurals.select(count) === "one" ? "one" : "other"}`, { ...values, count }),
    number: (value) => numbers.format(value),
    percent: (share) => `${wholePercent(share)}%`,
    date: (iso, previous) => dateIn(language, iso, previous),
    list: (items) => lists.format(items),
  };
}

function wholePercent(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

function dateIn(language: Language, iso: string, previous: string | undefined): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    ...(month && previous?.startsWith(`${year}-`) ? {} : { year: "numeric" }),
    ...(month ? { month: language === "ja" ? "long" : "short" } : {}),
    ...(day ? { day: "numeric" } : {}),
  }).format(date);
}
