// Makes our elements. Text goes in as text, never as HTML.

type Attributes = Record<string, string | null>;
type Child = Node | string | null;

/** `null` attributes and children are left out. */
export function build<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that only the reader can press: a page's script, which can reach our open shadow roots, cannot. */
export function buildButton(
  document: Document,
  attributes: Attributes,
  press: (event: MouseEvent) => void,
  ...children: Child[]
): HTMLButtonElement {
  const button = build(document, "button", { type: "button", ...attributes }, ...children);
  button.addEventListener("click", (event) => {
    event.preventDefault();
    if (event.isTrusted) press(event);
  });
  return button;
}

/** What the reader does in our elements is none of the page's business: its shortcuts and card links stay quiet. */
const OWN_EVENTS = [
  "click",
  "dblclick",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "keydown",
  "keyup",
  "keypress",
];

export function keepEventsIn(element: EventTarget): void {
  for (const name of OWN_EVENTS) element.addEventListener(name, (event) => event.stopPropagation());
}
