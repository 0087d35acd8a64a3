// altered: another copy on the page gives the words differently in a way that matters. Cosmetic differences never alarm.

import { placeOf, type Reason } from "./suspect.ts";

export const altered: Reason = ({ quote }) => {
  const differing = quote.occurrences.filter(({ relation }) => relation === "altered");
  return differing.length > 0 ? [placeOf(quote), ...differing.map(placeOf)] : null;
};
