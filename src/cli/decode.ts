// Bytes of a file to text, in the encoding that the file declares.

import sniffEncoding from "html-encoding-sniffer";

/**
 * Decodes an HTML or text file: byte order mark, then `<meta charset>`, then UTF-8 where the bytes are valid UTF-8,
 * then what Japanese files without a declaration are written in (ISO-2022-JP by its escapes, EUC-JP, Shift_JIS:
 * whichever reads with the fewest broken characters). Broken bytes become U+FFFD; nothing throws.
 */
export function decode(bytes: Uint8Array): string {
  const declared = sniffEncoding(bytes, { defaultEncoding: "x-user-defined" });
  if (declared !== "x-user-defined") return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8.
  }
  const readings = ["iso-2022-jp", "euc-jp", "shift_jis", "utf-8"]
    .map((encoding) => new TextDecoder(encoding).decode(bytes))
    .map((text) => ({ text, broken: countBroken(text) }));
  return readings.reduce((best, reading) => (reading.broken < best.broken ? reading : best)).text;
}

/** Replacement characters, and half-width katakana, as which EUC-JP shows when it is misread as Shift_JIS. */
const countBroken = (text: string) => text.match(/[\ufffd\uff61-\uff9f]/g)?.length ?? 0;
