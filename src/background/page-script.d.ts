// The page script as crxjs builds it: one self-contained classic file, imported as its path from the extension's root.

declare module "*?script&iife" {
  const file: string;
  export default file;
}
