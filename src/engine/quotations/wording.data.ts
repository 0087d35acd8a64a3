// Small words that decide whether two wordings of one quotation differ in a way that matters.

/** Verb and copula endings of polite speech, as they show inside a difference. */
export const POLITE_MARKERS: readonly string[] = ["ます", "まし", "です", "でし", "ませ", "ござい"];

export const NEGATIONS: readonly string[] = [
  "ない",
  "なか",
  "なく",
  "ませ",
  "ず",
  "ぬ",
  "不",
  "未",
  "非",
  "無",
  " not ",
  "n't",
];

/** How sure the speaker is: perhaps, probably, about, must. */
export const CERTAINTY: readonly string[] = [
  "かも",
  "だろ",
  "でしょ",
  "らし",
  "はず",
  "ようだ",
  "べき",
  "たい",
  "約",
  "ほぼ",
  "ほとんど",
  "必ず",
  "絶対",
  "きっと",
  "たぶん",
  "おそらく",
  "恐らく",
  "可能性",
  "might",
  "may",
  "must",
  "will",
];

/** Said without meaning much; an editor drops them freely. */
export const FILLERS: ReadonlySet<string> = new Set(
  "まあ まぁ ええ えー えっと えーと あの あのー その そのー もう やはり やっぱり なんか ね よ さ な わ は が を も に の と で です ます だ".split(
    " ",
  ),
);
