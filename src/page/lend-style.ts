// Style rules of ours on the page's documents and shadow roots, as adopted sheets: no node is added, none is left.

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

/** A sheet belongs to the document that it was constructed in; null once that document has no window. */
export function makeSheet(root: StyleRoot, css: string): CSSStyleSheet | null {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  if (!view) return null;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
