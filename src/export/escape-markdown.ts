// Page text as words of a Markdown line, never as markup.

/** CommonMark, sections 2.4 and 4 to 6: marks that mean something anywhere, and those that do so where a line starts. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, " ")
    .trimStart()
    .replace(/[\\`*_[\]<>#|~&!]/g, "\\$&")
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
