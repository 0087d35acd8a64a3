// conflicting-speakers: copies of the same words are attributed to different people.

import { placeOf, type Reason } from "./suspect.ts";

export const conflictingSpeakers: Reason = ({ quote, conflicts }) => {
  if (conflicts.length === 0) return null;
  const mentions = [quote.speaker, ...conflicts].flatMap(({ mention }) =>
    mention ? [placeOf(mention)] : [],
  );
  return mentions.length > 0 ? mentions : [placeOf(quote)];
};
