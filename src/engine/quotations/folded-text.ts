// The units of a normal form as a string, to look texts up by.

/** Code units that one call may take as arguments. */
const CHUNK = 4096;

export function foldedText(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}
