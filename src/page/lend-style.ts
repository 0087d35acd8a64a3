// Style rules of ours as adopted sheets: on the page's documents and shadow roots, where no node is added and none is left,
// and on our own elements.

export type StyleRoot = Document | ShadowRoot;

/** Lends sheets to roots, and takes all of them back. */
export class LentStyles {
  private readonly lent = new Map<StyleRoot, Map<string, CSSStyleSheet>>();

  /** Puts `css` on `root`, once. */
  lend(root: StyleRoot, css: string): void {
    const sheets = this.lent.get(root) ?? new Map<string, CSSStyleSheet>();
    if (sheets.has(css)) return;
    const sheet = makeSheet(root, css);
    if (!sheet) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.lent.set(root, sheets.set(css, sheet));
  }

  takeBack(): void {
    for (const [root, sheets] of this.lent) {
      const ours = new Set(sheets.values());
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => !ours.has(sheet));
    }
    this.lent.clear();
  }
}

/** Gives an element of ours a shadow root with `css` and `children` in it. */
export function furnish(host: HTMLElement, mode: ShadowRootMode, css: string[], ...children: Node[]): void {
  const shadow = host.attachShadow({ mode });
  shadow.adoptedStyleSheets = css.flatMap((rules) => makeSheet(shadow, rules) ?? []);
  shadow.append(...children);
}

const sheetsOf = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * The sheet of these rules for a root, the same for all roots of a document: a sheet belongs to the document that it was
 * constructed in. Null once that document has no window.
 */
function makeSheet(root: StyleRoot, css: string): CSSStyleSheet | null {
  const document = root.ownerDocument ?? (root as Document);
  const made = sheetsOf.get(document) ?? new Map<string, CSSStyleSheet>();
  sheetsOf.set(document, made);
  const known = made.get(css);
  if (known || !document.defaultView) return known ?? null;
  const sheet = new document.defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  made.set(css, sheet);
  return sheet;
}
