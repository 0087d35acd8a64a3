// What fuzzed inputs are put together from: words that our rules look for, marks, tags, and what upsets parsers.

export const MARKS =
  "「 」 『 』 “ ” ‘ ’ \" ' （ ） ( ) 【 】 〈 〉 《 》 [ ] 、 。 ， ． ！ ？ … —— ： : ・ > ＞ | 　".split(
    " ",
  );

export const JAPANESE = (
  "と述べた と語った という と報じた によると によれば として と書いた は が 氏 さん 市長 大臣 関係者 記者会見で とのこと だそうだ " +
  "同氏 同社 同紙 本紙 同日 前日 昨年 去年 3月14日 2025年 令和7年 ２０２５／３／１４ 午前 引用元 出典 参考： 投稿者 名無しさん " +
  "北湾新聞 青葉通信 朝のラジオ 週刊みなと 山田太郎 森田一郎市長 ジョン・スミス 株式会社 橋は来月に開く 反対だ 予算は足りない " +
  "Q. A. 司会 —と、 ※ 〜 ー ー ー ヽ 々 ㈱ ㍻ ｶﾞ 々 か゛"
).split(" ");

export const ENGLISH = (
  "said told according to reported on wrote tweeted that he she they Mr. Dr. Jane Smith the mayor of Bay City Courier Reuters " +
  'March 14, 2025 14/03/2025 yesterday spokesperson "We will open it," "No," I — ... asked? denied! alleged sources familiar'
).split(" ");

export const TAGS = (
  "<p> </p> <br> <div> </div> <blockquote> <blockquote\u00a0cite=x> </blockquote> <li> <ul> </ul> <table><tr><td> </td> <h1> </h2> <pre> " +
  "</pre> <ruby>橋<rt>はし</rt></ruby> <a\u00a0href=https://a.example/b> </a> <img\u00a0src=x> <script>「x」</script> <style> </style> <!-- --> " +
  "<template> <svg><title> </svg> <math><mi> <select><option> <textarea> </textarea> <q> </q> <cite> </cite> <p\u00a0hidden> <nav> </nav> " +
  "<time\u00a0datetime=2025-13-99> <meta\u00a0charset=shift_jis> <title> </title> <html\u00a0lang=ja> <body> <frameset> <plaintext> " +
  "<p\u00a0contenteditable> <span\u00a0style=display:none> </span> &amp; &lt; &#x300c; &#0; &nbsp; &zwj; <![CDATA[ ]]> <?xml ?> </"
)
  .split(" ")
  .map((tag) => tag.replaceAll("\u00a0", " "));

/** Characters that stand for more or less than one: surrogates, combining marks, joiners, turners, controls. */
export const ODD_CHARACTERS = [
  "\ud83d",
  "\udc4d",
  "👩‍👩‍👧",
  "\u3099",
  "\u0301",
  "\u200b",
  "\u200d",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\u0000",
  "\u0007",
  "\u0085",
  "\u2028",
  "\ufffd",
  "\ufffe",
  "𠮷",
  "葛\udb40\udd00",
  "ﬁ",
  "㌔",
  "İ",
  "ß",
  "\t",
  "\r",
  "\n",
  "\r\n",
];
