// Style rules of ours on the page's documents and shadow roots, as adopted sheets: no node is added, none is left.

export type StyleRoot = Document | ShadowRoot;

/** Lends sheets to roots, and takes all of them back. */
export class LentStyles {
  private readonly lent = new Map<StyleRoot, CSSStyleSheet[]>();

  /** Puts `css` on `root`; a second time with the same `name` replaces it. */
  lend(root: StyleRoot, css: string): CSSStyleSheet | null {
    const sheet = makeSheet(root, css);
    if (!sheet) return null;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.lent.set(root, [...(this.lent.get(root) ?? []), sheet]);
    return sheet;
  }

  has(root: StyleRoot): boolean {
    return this.lent.has(root);
  }

  takeBack(): void {
    for (const [root, sheets] of this.lent) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => !sheets.includes(sheet));
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
