// Scrolls to a place on the page, through every scroller and frame that it stands in. At once: a jump is not a ride.

/** Share of a view's height at either end where a place does not count as in view. */
const EDGE = 0.12;

/** `boxOf` measures the place in its own document; asked again after each scroll. */
export function bringIntoView(element: Element, boxOf: () => DOMRect | null): void {
  let measure = boxOf;
  for (let inner: Element | null = element; inner; ) {
    const document: Document = inner.ownerDocument;
    for (const scroller of scrollersAround(inner)) scrollTo(scroller, measure());
    scrollWindow(document, measure());
    const frame: Element | null = frameOf(document);
    if (frame) measure = () => frame.getBoundingClientRect();
    inner = frame;
  }
}

function* scrollersAround(element: Element): Generator<Element> {
  const { documentElement, body, defaultView } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = parentOf(at)) {
    if (at.scrollHeight <= at.clientHeight && at.scrollWidth <= at.clientWidth) continue;
    const { overflowX, overflowY } = defaultView!.getComputedStyle(at);
    if (/auto|scroll/.test(overflowX + overflowY)) yield at;
  }
}

function scrollTo(scroller: Element, box: DOMRect | null): void {
  if (!box) return;
  const view = scroller.getBoundingClientRect();
  scroller.scrollBy({
    left: distance(box.left - view.left, box.width, scroller.clientWidth, 0),
    top: distance(box.top - view.top, box.height, scroller.clientHeight, EDGE),
    behavior: "instant",
  });
}

function scrollWindow({ defaultView: view }: Document, box: DOMRect | null): void {
  if (!view || !box) return;
  view.scrollBy({
    left: distance(box.left, box.width, view.innerWidth, 0),
    top: distance(box.top, box.height, view.innerHeight, EDGE),
    behavior: "instant",
  });
}

/** How far to scroll so that a place stands in the middle; 0 where it is well in view. What is too long shows its start. */
function distance(start: number, size: number, view: number, edge: number): number {
  const margin = view * edge;
  if (start >= margin && start + size <= view - margin) return 0;
  return size > view * (1 - 2 * EDGE) ? start - view * EDGE : start + size / 2 - view / 2;
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent?.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : (parent as Element | null);
}

/** The frame that a document stands in; null at the top, and where the frame is another origin's. */
function frameOf({ defaultView }: Document): Element | null {
  try {
    return defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
