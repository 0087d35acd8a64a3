// Words that name a day, month or year by its distance, the eras, and what turns a day into a stretch of time.

/** A distance from the page's own date, or, for `from: "previous"`, from the last day that the text named. */
export interface DateWord {
  words: string;
  from: "page" | "previous";
  unit: "year" | "month" | "week" | "day";
  offset: number;
}

export const DATE_WORDS: readonly DateWord[] = [
  { words: "一昨年 おととし", from: "page", unit: "year", offset: -2 },
  { words: "昨年 去年 昨春 昨夏 昨秋 昨冬 昨季", from: "page", unit: "year", offset: -1 },
  { words: "今年 ことし 本年 今春 今夏 今秋 今冬 今季", from: "page", unit: "year", offset: 0 },
  { words: "来年 来春 来夏 来秋 来冬 来季", from: "page", unit: "year", offset: 1 },
  { words: "同年", from: "previous", unit: "year", offset: 0 },
  { words: "翌年", from: "previous", unit: "year", offset: 1 },
  { words: "前年", from: "previous", unit: "year", offset: -1 },
  { words: "先々月", from: "page", unit: "month", offset: -2 },
  { words: "先月", from: "page", unit: "month", offset: -1 },
  { words: "今月 本月", from: "page", unit: "month", offset: 0 },
  { words: "来月", from: "page", unit: "month", offset: 1 },
  { words: "同月", from: "previous", unit: "month", offset: 0 },
  { words: "翌月", from: "previous", unit: "month", offset: 1 },
  { words: "先週", from: "page", unit: "week", offset: -1 },
  { words: "今週", from: "page", unit: "week", offset: 0 },
  { words: "来週", from: "page", unit: "week", offset: 1 },
  { words: "一昨日 おととい", from: "page", unit: "day", offset: -2 },
  { words: "昨日 きのう 昨夜 昨晩 昨夕 ゆうべ", from: "page", unit: "day", offset: -1 },
  { words: "今日 本日 きょう 今朝 けさ 今夜 今晩 今夕", from: "page", unit: "day", offset: 0 },
  { words: "明日 あした 明朝 明晩", from: "page", unit: "day", offset: 1 },
  { words: "この日 同日 同夜 同日夜 当日 当夜", from: "previous", unit: "day", offset: 0 },
  { words: "翌日 翌朝 翌晩 あくる日", from: "previous", unit: "day", offset: 1 },
  { words: "翌々日", from: "previous", unit: "day", offset: 2 },
  { words: "前日 前夜 前の日", from: "previous", unit: "day", offset: -1 },
];

/** The year before an era's first. */
export const ERAS: readonly (readonly [string, number])[] = [
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
  ["大正", 1911],
  ["明治", 1867],
];

/** After a figure and 日 or 年: a length or a count, not a date. */
export const LENGTH_TAILS: readonly string[] =
  "間 目 後 前 ぶり 連続 連 以内 以上 あたり 当たり 程度 ほど 代 度 生 半 来 余 分 がかり 以来".split(" ");

/** Before a figure: a count or a habit, not a date. */
export const COUNT_HEADS: readonly string[] = "数 何 約 第 各 毎月 毎年 毎".split(" ");

/** After a bare month/day such as 8/7: what shows it to be a date. */
export const NUMERIC_DATE_TAILS: readonly string[] =
  "付 号 放送 発売 更新 投稿 掲載 配信 公開 発行 O.A".split(" ");

export const WEEKDAYS = "日月火水木金土";
