// Whether a page is light or dark, as it looks at one of its elements.

/** Dark where the page writes in a light colour: a page's own look need not follow the reader's preference. */
export function schemeAt(element: Element | null): "light" | "dark" | "light dark" {
  const color = element?.ownerDocument.defaultView?.getComputedStyle(element).color;
  const [red, green, blue] =
    /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/
      .exec(color ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return "light dark";
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? "dark" : "light";
}
