// no-speaker: nothing on the page says whose words these are.

import { placeOf, type Reason } from "./suspect.ts";

export const noSpeaker: Reason = ({ quote }) => (quote.speaker.kind === "unknown" ? [placeOf(quote)] : null);
