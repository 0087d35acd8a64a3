// no-source: neither outlet, venue nor date is given anywhere for the quotation.

import { placeOf, type Reason } from "./suspect.ts";

export const noSource: Reason = ({ quote }) => (quote.provenance.length === 0 ? [placeOf(quote)] : null);
