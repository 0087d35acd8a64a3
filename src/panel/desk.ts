// The reader's desk: the page, the list of its quotations, and what of the panel is open.

import { type Signal, signal } from "@preact/signals";
import type { Link } from "./link.ts";
import { type Listing, openListing } from "./listing.ts";
import { openTabDesk, type TabDesk } from "./tab-desk.ts";

type Sheet = "export" | "help" | "more" | { bulk: "keep" | "dismiss" } | null;

export interface Desk extends TabDesk, Listing {
  sheet: Signal<Sheet>;
  showsEvidence: Signal<boolean>;
  isSearching: Signal<boolean>;
  isNarrowing: Signal<boolean>;
}

/** Opens on the tab before the reader; `startsByItself` where pressing the toolbar button brought the panel up. */
export function openDesk(link: Link, startsByItself: boolean): Desk {
  const page = openTabDesk(link, startsByItself);
  return {
    ...page,
    ...openListing(page),
    sheet: signal<Sheet>(null),
    showsEvidence: signal(false),
    isSearching: signal(false),
    isNarrowing: signal(false),
  };
}
