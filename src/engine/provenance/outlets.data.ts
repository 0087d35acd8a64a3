// Well-known outlets with their kind, and the forms by which a text shows an outlet that is on no list. General knowledge, not exhaustive.

import type { Medium } from "../model.ts";

/** Names that stand for an outlet wherever they occur. Separated by "/"; the longest match wins. */
export const KNOWN_OUTLETS: readonly (readonly [Medium, string])[] = [
  [
    "newspaper",
    "日経/日本経済新聞/産経/読売/朝日新聞/毎日新聞/信濃毎日/河北新報/東奥日報/福島民報/福島民友/琉球新報/沖縄タイムス/しんぶん赤旗/赤旗/夕刊フジ/日刊ゲンダイ/スポーツ報知/スポニチ/スポーツニッポン/デイリースポーツ/日刊スポーツ/サンケイスポーツ/サンスポ/東京スポーツ/東スポ/中日スポーツ/東京中日スポーツ/西日本スポーツ/トーチュウ/ニューヨーク・タイムズ/ニューヨークタイムズ/NYタイムズ/ワシントン・ポスト/ワシントンポスト/ウォール・ストリート・ジャーナル/ウォールストリート・ジャーナル/ウォールストリートジャーナル/WSJ/USAトゥデイ/ロサンゼルス・タイムズ/ガーディアン/テレグラフ/デーリー・テレグラフ/デイリー・テレグラフ/デイリー・メール/デーリー・メール/デイリー・ミラー/フィナンシャル・タイムズ/フィナンシャルタイムズ/インディペンデント紙/ル・モンド/ルモンド/フィガロ紙/レキップ/ガゼッタ・デロ・スポルト/ガゼッタ・デッロ・スポルト/マルカ紙/アス紙/ビルト紙/南ドイツ新聞/プラウダ/イズベスチヤ/コメルサント/人民日報/環球時報/朝鮮日報/中央日報/東亜日報/労働新聞/ハンギョレ/ジャパンタイムズ/ジャパン・タイムズ/The Japan Times/New York Times/Washington Post/Wall Street Journal/Financial Times/The Guardian/USA Today",
  ],
  [
    "agency",
    "共同通信/時事通信/ロイター/ロイター通信/AP通信/AFP通信/AFP/UPI/DPA/ブルームバーグ/新華社/タス通信/イタル・タス通信/インタファクス/インタファクス通信/RIAノーボスチ/聯合ニュース/聯合通信/朝鮮中央通信/Reuters/Associated Press/Bloomberg/Kyodo News/Jiji Press",
  ],
  [
    "broadcast",
    "NHK/TBS/日本テレビ/日テレ/フジテレビ/テレビ朝日/テレ朝/テレビ東京/テレ東/TOKYO MX/MBS/毎日放送/朝日放送/関西テレビ/読売テレビ/中京テレビ/東海テレビ/WOWOW/スカパー/ニッポン放送/文化放送/TBSラジオ/TOKYO FM/J-WAVE/ラジオ日本/ABEMA/AbemaTV/ニコニコ生放送/ニコ生/BBC/CNN/NBC/CBS/ABCニュース/FOXニュース/FOXテレビ/MSNBC/CNBC/アルジャジーラ/ESPN/Fox News",
  ],
  [
    "magazine",
    "女性自身/女性セブン/週刊文春/文春/週刊新潮/週刊現代/週刊ポスト/週刊朝日/週刊プレイボーイ/週刊SPA!/週刊SPA！/週刊大衆/週刊実話/週刊女性/サンデー毎日/アサヒ芸能/文藝春秋/文芸春秋/新潮45/FRIDAY/フライデー/FLASH/AERA/アエラ/サイゾー/日経ビジネス/東洋経済/週刊ダイヤモンド/プレジデント誌/ニューズウィーク/タイム誌/フォーブス/フォーチュン誌/エコノミスト誌/シュピーゲル/ニューヨーカー誌/ヴォーグ/ローリングストーン/ファミ通/キネマ旬報/ロッキング・オン/週刊ベースボール/サッカーダイジェスト/サッカーマガジン/Newsweek/Forbes/The Economist",
  ],
  [
    "site",
    "zakzak/ZAKZAK/asahi.com/朝日新聞デジタル/YOMIURI ONLINE/読売新聞オンライン/毎日jp/MSN産経ニュース/産経ニュース/日経電子版/47NEWS/日テレNEWS24/Yahoo!ニュース/Yahoo！ニュース/ヤフーニュース/livedoorニュース/livedoor ニュース/ライブドアニュース/LINE NEWS/ハフポスト/ハフィントンポスト/ハフィントン・ポスト/BuzzFeed/J-CASTニュース/J-CAST/ITmedia/ORICON NEWS/オリコン/音楽ナタリー/コミックナタリー/ナタリー/シネマトゥデイ/映画.com/東洋経済オンライン/ダイヤモンド・オンライン/プレジデントオンライン/文春オンライン/デイリー新潮/現代ビジネス/NEWSポストセブン/リアルライブ/Sponichi Annex/スポーツナビ/GIGAZINE/ねとらぼ/ロケットニュース24/BLOGOS/TMZ/サーチナ/レコードチャイナ/痛いニュース/ウィキリークス/HuffPost/TechCrunch/CNET Japan/CNET/WIRED/ASCII.jp/マイナビニュース/弁護士ドットコムニュース/ファミ通.com/電ファミニコゲーマー/4Gamer",
  ],
  [
    "social",
    "ツイッター/Twitter/twitter/フェイスブック/Facebook/facebook/インスタグラム/Instagram/インスタ/TikTok/ティックトック/mixi/ミクシィ/Threads/スレッズ/ユーチューブ/YouTube/Youtube/2ちゃんねる/２ちゃんねる/5ちゃんねる/５ちゃんねる/2ch/ガールズちゃんねる/知恵袋/発言小町/微博/ウェイボー",
  ],
  ["blog", "アメブロ/アメーバブログ"],
];

/** Ends of a name that show an outlet: 青葉新聞, 英ガーデン・タイムズ, 森テレビ, 青葉公式サイト. The longest match wins. */
export const NAME_ENDINGS: readonly (readonly [Medium, string])[] = [
  [
    "newspaper",
    "新聞/新聞社/日報/新報/民報/時報/日日/タイムズ/タイムス/ポスト紙/ジャーナル紙/スポーツ紙/スポーツ新聞/紙電子版/新聞電子版/新聞デジタル",
  ],
  ["other", "メディア"],
  ["newspaper", "各紙"],
  ["agency", "通信社/通信"],
  [
    "newspaper",
    "・クロニクル/・ガゼット/・ヘラルド/・トリビューン/・テレグラフ/・オブザーバー/・ポスト/・ジャーナル",
  ],
  ["broadcast", "テレビ/放送/放送局/ラジオ/テレビジョン"],
  [
    "site",
    "オンライン/ONLINE/Online/ニュースサイト/公式サイト/オフィシャルサイト/ホームページ/公式HP/ウェブサイト/まとめサイト",
  ],
  ["blog", "ブログ/オフィシャルブログ/公式ブログ"],
];

/** What a listed name can go on with, without being an outlet's name by itself. */
export const NAME_CONTINUATIONS: readonly (readonly [Medium, string])[] = [
  [
    "social",
    "・アカウント/アカウント/公式アカウント/の公式アカウント/のアカウント/チャンネル/公式チャンネル/の公式チャンネル/のチャンネル/ライブ/のストーリーズ",
  ],
  [
    "site",
    "Web/WEB/web/ウェブ/ウェブ版/デジタル/ドットコム/ニュース/NEWS/News/プラス/PLUS/オンライン/ONLINE/Online",
  ],
];

/** Starts of a name that show an outlet: 週刊青葉. */
export const NAME_STARTS: readonly (readonly [Medium, string])[] = [
  ["magazine", "週刊/月刊/隔週刊/隔月刊/季刊/旬刊"],
  ["newspaper", "日刊/夕刊"],
  ["broadcast", "BS/ＢＳ/FM/ＦＭ"],
];

/** Right before a name in katakana or Latin letters: the kind of outlet that it is. 英字紙リバー・クロニクル, 米科学誌サイエンス. */
export const KIND_NOUNS: readonly (readonly [Medium, string])[] = [
  [
    "newspaper",
    "英字紙/米紙/英紙/仏紙/独紙/露紙/伊紙/西紙/豪紙/韓国紙/中国紙/香港紙/台湾紙/地元紙/経済紙/大衆紙/日刊紙/夕刊紙/高級紙/有力紙/専門紙/業界紙/スポーツ紙/全国紙/地方紙/機関紙",
  ],
  [
    "magazine",
    "米誌/英誌/仏誌/独誌/科学誌/医学誌/学術誌/経済誌/専門誌/情報誌/音楽誌/映画誌/女性誌/男性誌/ファッション誌/週刊誌/写真誌/ゲーム誌/サッカー誌/格闘技誌",
  ],
  ["site", "ニュースサイト/情報サイト/まとめサイト"],
];

/** Words in a name's place that make it no outlet, although its end looks like one. */
export const NO_OUTLETS: readonly string[] =
  "光通信/データ通信/無線通信/情報通信/移動通信/携帯通信/再放送/生放送/緊急放送/館内放送/車内放送/校内放送/防災放送/地上波放送/衛星放送/同時放送/番組放送/液晶テレビ/薄型テレビ/プラズマテレビ/地デジテレビ/カーラジオ/日光/雑誌/会誌/日誌/生中継/有料放送/民間放送/商業放送/公共放送/深夜放送/初回放送/全国放送/独占放送/毎日放送中/絶賛放送/好評放送/放送/通信/新聞/メディア/マスメディア/ソーシャルメディア/ニューメディア/複数メディア/各紙/テレビ/ラジオ/大手新聞/地方新聞/英字新聞/学級新聞/壁新聞/古新聞/国営テレビ/国営放送/スポーツ新聞/スポーツ紙/デスク/ライター/カメラマン/アナリスト/コラムニスト/キャップ".split(
    "/",
  );

/** Words before a name that are not part of it. */
export const NAME_HEADS: readonly string[] =
  "同/各/某/当/元/前/米/英/仏/独/露/伊/韓/中/豪/加/米国/英国/韓国/中国/ロシア/フランス/ドイツ/米紙/英紙/仏紙/独紙/露紙/伊紙/韓国紙/中国紙/地元紙/英字紙/米誌/英誌/仏誌/独誌/経済紙/一般紙/全国紙/地方紙/夕刊紙/日刊紙/高級紙/大衆紙/同日/昨日/本日/今日/翌日/前日/今朝/昨夜/深夜/付/大手/国営/株式会社".split(
    "/",
  );
