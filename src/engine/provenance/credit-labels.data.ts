// Words with which a line says that its text comes from elsewhere, and the agencies whose short names stand in credits.

/** Before a colon, a space or a link: 引用元：青葉新聞. Longest first. */
export const SOURCE_LABELS: readonly string[] =
  "記事引用元/記事提供/引用元記事/引用元/引用先/引用記事/引用/出典元/出典/転載元/転載/参照元/参照/参考記事/参考元/参考/元記事/元ネタ/情報元/情報源/ニュースソース/ソース/記事元/配信元/提供元/提供/初出/Original article/Originally published at/Source/source/SOURCE/via/Via/VIA/h\\/t"
    .split("/")
    .map((label) => label.replaceAll("\\", "/"));

/** After a name: 青葉新聞より引用. */
export const SOURCE_ENDINGS: readonly string[] =
  "より引用/から引用/より転載/から転載/より抜粋/から抜粋/より一部引用/より一部抜粋/の記事より/記事より/より".split(
    "/",
  );

/** Names that agencies go by in a credit such as （共同）, ＝ロイター＝ or 【青葉時事】. */
export const CREDIT_NAMES: readonly string[] =
  "共同/共同通信/時事/時事通信/ロイター/ＡＰ/AP/ＡＦＰ/AFP/AFP時事/AFP＝時事/AFP=時事/ＡＦＰ時事/新華社/聯合ニュース/聯合/ブルームバーグ/タス/インタファクス/RP/CNN.co.jp/Reuters/AP通信/AFP通信".split(
    "/",
  );

/** What stands where an author's name can stand. */
export const NO_AUTHORS: readonly string[] =
  "新着/更新/配信/公開/閲覧/電子版/朝刊/夕刊/会員限定/以上/掲載/社説/記事/全文/一部/抜粋/速報/曜日/無料/有料/号外/コメント/シェア/ツイート/写真/動画/翻訳".split(
    "/",
  );

/** Heads of a list of sources: each entry is where something above came from. */
export const SOURCE_HEADS: readonly string[] =
  "出典/情報源/引用元/参照元/参考文献/参考資料/参考記事/ソース/脚注/転載元/Sources/References/Source".split(
    "/",
  );

/** Heads of a list of further reading: what follows is no source of the text. */
export const RELATED_HEADS: readonly string[] =
  "関連記事/関連リンク/関連情報/関連ニュース/関連項目/おすすめ記事/オススメ記事/あわせて読みたい/こちらもおすすめ/人気記事/最新記事/新着記事/前の記事/次の記事/ランキング/Related/Read more/Recommended".split(
    "/",
  );
