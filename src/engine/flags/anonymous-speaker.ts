// anonymous-speaker: the speaker is a role or a crowd without a name.

import { placeOf, type Reason } from "./suspect.ts";

export const anonymousSpeaker: Reason = ({ quote }) => {
  const { kind, mention } = quote.speaker;
  return kind === "anonymous" || kind === "group" ? [placeOf(mention ?? quote)] : null;
};
