// truncated: a fuller copy on the page has more of the quotation, and the shorter one shows no ellipsis.

import { placeOf, type Reason } from "./suspect.ts";

const ELLIPSES = ["…", "・・・", "...", "。。。", "中略", "後略", "前略", "（略）", "(略)", "〜", "～"];

export const truncated: Reason = ({ quote }) => {
  const shortened = quote.occurrences.filter(
    ({ relation, text }) => relation === "truncated" && !showsEllipsis(text),
  );
  // The quotation itself may be the shorter one: then a copy gives more.
  const fuller = showsEllipsis(quote.text)
    ? []
    : quote.occurrences.filter(({ relation }) => relation === "extended");
  const places = [...shortened, ...fuller].map(placeOf);
  return places.length > 0 ? [placeOf(quote), ...places] : null;
};

function showsEllipsis(text: string): boolean {
  return ELLIPSES.some((mark) => text.includes(mark));
}
