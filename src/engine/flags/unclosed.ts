// unclosed: the quotation's closing mark is missing.

import { placeOf, type Reason } from "./suspect.ts";

export const unclosed: Reason = (suspect) =>
  suspect.unclosed.length > 0 ? suspect.unclosed.map(placeOf) : null;
