// Speaks a catalogue of `_locales`: values filled in, the right plural, numbers and dates in the way of the language.

import type ja from "../../public/_locales/ja/messages.json";

export type Language = "ja" | "en";

type Source = typeof ja;
export type WordKey = keyof Source;
type Values<K extends WordKey> = Source[K] extends { placeholders: infer P }
  ? [values: { [Name in keyof P]: string | number }]
  : [];

/** Keys that exist as `…_one` and `…_other`, and take `count`. */
type CountKey<K> = K extends `${infer Base}_other` ? Base : never;

/** What can be said with the words of `Key`. Numbers given as values are grouped in the way of the language. */
export interface Words<Key extends WordKey = WordKey> {
  language: Language;
  t<K extends Key>(key: K, ...values: Values<K>): string;
  /** The form of `key` that fits `count` things. */
  count(key: CountKey<Key>, count: number, values?: Record<string, string | number>): string;
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

/** The language to speak: the reader's choice, else the nearest to the browser's own. */
export function languageFor(choice: "auto" | Language, browserLanguage: string): Language {
  if (choice !== "auto") return choice;
  return browserLanguage.toLowerCase().startsWith("ja") ? "ja" : "en";
}

/** `catalogue` holds every word of `Key`, in that language. */
export function speak<Key extends WordKey>(language: Language, catalogue: Record<Key, Entry>): Words<Key> {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction", style: "short" });

  const messages: Partial<Record<string, Entry>> = catalogue;

  function fill(key: string, values: Record<string, string | number>): string {
    const message = messages[key]?.message ?? key;
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
