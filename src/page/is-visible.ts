// Whether a reader can see what stands in an element.

/** An element without a box of its own (`display: contents`) is as visible as the one around it. */
export function isVisible(element: Element): boolean {
  let boxed: Element | null = element;
  const view = element.ownerDocument.defaultView;
  while (boxed && view?.getComputedStyle(boxed).display === "contents") boxed = boxed.parentElement;
  return boxed === null || boxed.checkVisibility({ visibilityProperty: true });
}
