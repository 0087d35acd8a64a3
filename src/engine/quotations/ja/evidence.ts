// One observation on marked words.

/** `weight` is in natural log odds: above 0 it speaks for somebody's words. */
export interface Evidence {
  id: string;
  weight: number;
}
