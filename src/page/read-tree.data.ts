// HTML elements by what a reader sees of them.

const set = (names: string) => new Set(names.split(" "));

/** Holds nothing that is read as text: code, pictures, form fields, ruby readings. */
export const UNREAD = set(
  "script style noscript template head title textarea select option datalist input button progress meter svg math " +
    "canvas audio video object embed applet map area rt rp iframe frame frameset dialog link meta",
);

/** Starts and ends a block wherever style does not say otherwise. */
export const BLOCK = set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section " +
    "summary table caption colgroup tbody td tfoot th thead tr ul xmp",
);

/** Text whose line breaks are kept. */
export const PREFORMATTED = set("pre listing plaintext xmp");

/** Something that a reader works with: a block that holds one is never folded. */
export const CONTROL = set("button input select textarea details summary dialog audio video object embed");

export const MEDIA = set("img video audio iframe embed object picture source");

/** Furniture of the page wherever it stands. */
export const NAVIGATION = set("nav menu search");
export const NAVIGATION_ROLES = set(
  "navigation banner contentinfo complementary search menu menubar toolbar tablist",
);

/** Furniture unless it stands inside one of `CONTENT` or a quotation. */
export const PERIPHERY = set("header footer aside");
export const CONTENT = set("article main section blockquote figure");
