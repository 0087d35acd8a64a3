// Skips what stands between an outlet's name and the particle after it: a bracket, an issue, an edition.

const LONGEST_NOTE = 40;
const EDITION =
  /^(?:[紙誌](?:電子版)?|[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?(?:合併|特大|増刊)?号|第[0-9０-９]{1,4}号|最新号|今週号|先週号|紙面|(?:[0-9０-９]{1,2}日付)?(?:朝刊|夕刊)|電子版|オンライン版|[Ww][Ee][Bb]版|ウェブ版|日本版)/;

/** The offset after the notes of a name that ends at `at`: 青葉新聞（電子版）, 『群星』6月号, 「朝の窓」（青葉テレビ系、9日放送）. */
export function afterNotes(text: string, at: number): number {
  const bracketed = bracketEnd(text, at);
  const edition = EDITION.exec(text.slice(bracketed, bracketed + LONGEST_NOTE));
  return edition ? bracketEnd(text, bracketed + edition[0].length) : bracketed;
}

/** The offset after a bracket right after `at`, or `at`. */
function bracketEnd(text: string, at: number): number {
  const start = text.charAt(at) === " " ? at + 1 : at;
  const close = { "（": "）", "(": ")" }[text.charAt(start)];
  const length = close ? text.slice(start, start + LONGEST_NOTE).indexOf(close) : -1;
  return length < 0 ? at : start + length + 1;
}
