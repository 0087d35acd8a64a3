// One line of a CSV file (RFC 4180), safe to open in a spreadsheet.

/** The cells with commas between them and the line end behind; null is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const text = disarmed(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Page text must not become a formula: an apostrophe makes a spreadsheet take the cell as text
 * (OWASP, CSV Injection). Full-width signs count too: Japanese spreadsheets read ＝ as =.
 */
function disarmed(text: string): string {
  return /^\s*[=+\-@＝＋－＠|\t\r\n]/.test(text) ? `'${text}` : text;
}
