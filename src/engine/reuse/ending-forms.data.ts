// Japanese sentence endings that differ in politeness or emphasis and not in what is said, in rows of one tense and
// polarity.

/** The forms of a row may be exchanged for one another. The empty form is a sentence that ends on a noun. */
export const ENDING_FORMS: readonly (readonly string[])[] = [
  [
    ..."うくぐすつぬぶむる",
    ..."だ です である であります のだ んだ のです んです のである のであります ます ますのだ るのだ るのです".split(
      " ",
    ),
    "",
  ],
  [
    ..."た んだ いだ った ました だった でした であった でありました たのだ たのです たのである だったのだ だったのです".split(
      " ",
    ),
    ..."ったのだ ったのです ったのである".split(" "),
  ],
  "ない ないです ません ないのだ ないのです ないのである ではない ではありません でない".split(" "),
  [
    ..."なかった なかったです ませんでした なかったのだ なかったのです なかったのである".split(" "),
    ..."ではなかった ではありませんでした".split(" "),
  ],
];
