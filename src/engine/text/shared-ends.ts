// How much of two texts is equal at either end.

/** UTF-16 code units that both begin with. */
export function sharedStart(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let length = 0;
  while (length < longest && a[length] === b[length]) length++;
  return length;
}

/** UTF-16 code units that both end with. */
export function sharedEnd(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let length = 0;
  while (length < longest && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
