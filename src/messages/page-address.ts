// The address that keys a page: the same for every way of reaching the same text.

/** Parameters that say how the reader came, never what he reads. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|ref_src|cmpid|spm)$/i;

/**
 * `opened` is where the document was opened, `canonical` what it says its address is. The latter is taken only where
 * it is believable: many sites name their front page, or the first of an article's pages, as the canonical of all.
 */
export function pageAddress(opened: string, canonical: string | null): string {
  const here = parse(opened);
  if (here === null) return opened;
  const named = canonical === null ? null : parse(canonical);
  return tidy(named !== null && isBelievable(named, here) ? named : here);
}

/** Whether a document opened at `opened` may speak for `address`: it may for pages of its own site. */
export function mayBeAddressOf(address: string, opened: string): boolean {
  const [named, here] = [parse(address), parse(opened)];
  return named === null || here === null ? address === opened : siteOf(named) === siteOf(here);
}

function isBelievable(named: URL, here: URL): boolean {
  if (siteOf(named) !== siteOf(here)) return false;
  const isFront = named.pathname === "/" && named.search === "";
  if (isFront && (here.pathname !== "/" || here.search !== "")) return false;
  return pageNumber(named) === pageNumber(here);
}

/** Host without the prefixes under which sites serve the same text. */
function siteOf({ protocol, pathname, hostname }: URL): string {
  if (protocol === "file:") return pathname;
  return hostname.replace(/^(?:www|m|sp|amp|mobile)\./, "");
}

function pageNumber({ searchParams }: URL): string | null {
  return searchParams.get("page") ?? searchParams.get("p");
}

function tidy(url: URL): string {
  url.hash = "";
  // Cut by hand: `searchParams` cannot be iterated in Firefox's content scripts, and rewrites what it keeps.
  const parameters = url.search.slice(1).split("&");
  url.search = parameters.filter((parameter) => !TRACKING.test(parameter.split("=", 1)[0] ?? "")).join("&");
  url.username = "";
  url.password = "";
  return url.href;
}

function parse(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" || url.protocol === "file:" ? url : null;
  } catch {
    return null;
  }
}
