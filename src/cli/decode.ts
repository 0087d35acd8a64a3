// Bytes of a file to text, in the encoding that the file declares.

import sniffEncoding from "html-encoding-sniffer";

/**
 * Decodes an HTML or text file: byte order mark, then `<meta charset>` (WHATWG HTML, "encoding sniffing algorithm"),
 * then UTF-8 where the bytes are valid UTF-8, then EUC-JP or Shift_JIS, whichever reads with fewer broken characters.
 * ISO-2022-JP is told by its escapes, declared or not. Broken bytes become U+FFFD; nothing throws.
 */
export function decode(bytes: Uint8Array): string {
  if (isIso2022Jp(bytes)) return new TextDecoder("iso-2022-jp").decode(bytes);
  const declared = sniffEncoding(bytes, { defaultEncoding: UNDECLARED });
  if (declared !== UNDECLARED) return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8.
  }
  const readings = ["euc-jp", "shift_jis", "utf-8"].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, broken: countBroken(text) };
  });
  return readings.reduce((best, reading) => (reading.broken < best.broken ? reading : best)).text;
}

/** An encoding that no page is in, as the sniffer's word for "none declared". */
const UNDECLARED = "x-user-defined";

/** Seven-bit text that switches to kanji: ESC $ @ or ESC $ B (RFC 1468). */
function isIso2022Jp(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  if (at < 0 || bytes[at + 1] !== 0x24) return false;
  const set = bytes[at + 2];
  return (set === 0x40 || set === 0x42) && bytes.every((byte) => byte < 0x80);
}

/** Replacement characters, and half-width katakana, as which EUC-JP shows when it is misread as Shift_JIS. */
const countBroken = (text: string) => text.match(/[\ufffd\uff61-\uff9f]/g)?.length ?? 0;
