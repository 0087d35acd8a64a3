// Common nouns that name where words are said or reported, and the words around a venue that show how it is used.

import type { Medium } from "../model.ts";

/** How far a venue without a name of its own reaches. */
export type Reach =
  /** Whoever takes part: a press conference, a programme. */
  | "all"
  /** Its owner or the person asked: a blog, an interview, a statement. */
  | "personal"
  /** Many who have no names: a forum, the net. */
  | "crowd";

/** What a venue's words mean. */
export type Meaning =
  /** The outlet or venue that they name. */
  | "itself"
  /** A venue of this name, or the last one whose name ends so: 会見 after 記者会見. */
  | "again"
  /** A talk that the outlet named last holds, or one of its own: インタビュー. */
  | "talk"
  /** Only ever something named before: 同紙, 番組では, 記事によると. */
  | "back"
  /** The outlet that prints the text itself: 本紙. */
  | "own";

export interface VenueNoun {
  medium: Medium;
  reach: Reach;
  meaning: Meaning;
}

const noun = (medium: Medium, reach: Reach, meaning: Meaning = "itself"): VenueNoun => ({
  medium,
  reach,
  meaning,
});

/** Separated by "/"; the longest match wins. */
export const VENUE_NOUNS: readonly (readonly [VenueNoun, string])[] = [
  [
    noun("press-conference", "all", "again"),
    "記者会見/共同会見/緊急会見/謝罪会見/引退会見/定例会見/臨時会見/会見/囲み取材/囲み会見/ぶら下がり取材/合同取材/舞台挨拶/舞台あいさつ/初日挨拶/製作発表/制作発表/発表会/完成披露/完成披露試写会/試写会/プレミア/プレミア上映会/トークショー/トークイベント/トークライブ/公開収録/公開アフレコ/公開稽古/公開リハーサル/イベント/記念式典/授賞式/表彰式/入団式/壮行会/講演会/講演/演説会/街頭演説/所信表明演説/施政方針演説/演説/シンポジウム/パネルディスカッション/公聴会/参考人招致/国会答弁/説明会/報告会/総会/対話集会/集会/討論会/党首討論/公判/法廷/本会議/予算委員会/ファンミーティング/公開練習/前日会見/調印式/スペシャルステージ/トークステージ/ステージイベント/フォーラム/セミナー/懇談会/意見交換会/記念講演/記者懇談会/内閣委員会/総務委員会/法務委員会/外務委員会/外交防衛委員会/財務金融委員会/財政金融委員会/文部科学委員会/文教科学委員会/厚生労働委員会/農林水産委員会/経済産業委員会/国土交通委員会/環境委員会/安全保障委員会/決算委員会/行政監視委員会/議院運営委員会/憲法審査会/代表質問/一般質問/参院委員会/衆院委員会/常任委員会/特別委員会/定例会/臨時会/全員協議会/本部会議/口頭弁論/判決公判/判決/ミックスゾーン/支度部屋/ヒーローインタビュー/優勝インタビュー/勝利インタビュー/場内インタビュー/お立ち台/舞台挨拶付き上映/舞台あいさつ付き上映/舞台挨拶付き上映会/MC",
  ],
  // Many who are there are asked by the writer: only the words of those named with it are said at it.
  [
    noun("press-conference", "personal", "again"),
    "式典/開会式/閉会式/開幕式/卒業式/入学式/贈呈式/起工式/落成式/竣工式/渡り初め式/出陣式/結団式/解団式/追悼式/慰霊祭/お別れの会/収穫祭/優勝スピーチ/受賞スピーチ/勝利スピーチ/スピーチ/裁判",
  ],
  [
    noun("other", "personal", "talk"),
    "独占インタビュー/単独インタビュー/ロングインタビュー/電話インタビュー/インタビュー/電話取材/独占取材/単独取材/対談",
  ],
  [noun("other", "all", "again"), "鼎談/座談会"],
  [
    noun("other", "personal"),
    "手記/申立書/申し入れ書/要望書/抗議文/公開質問状/パンフレット/供述調書/調書/上申書/遺書/追悼文/弔辞/張り紙/貼り紙/発表文/謝罪文/おわび文/お詫び文/声明文/通知文/社告/発表資料/広報文/学校だより/声明/談話/文書/プレスリリース/ニュースリリース/リリース/コメント文/書面/ファクス/ファックス/FAX/書簡/意見書/答弁書/陳述書",
  ],
  [noun("other", "personal"), "報告書/リポート/調査報告/白書/ガイドライン/指針/議事録/判決文/教科書"],
  [
    noun("social", "crowd"),
    "ネット掲示板/インターネット掲示板/電子掲示板/匿名掲示板/掲示板/コメント欄/ネット上/インターネット上/SNS上/ＳＮＳ上/SNS/ＳＮＳ/ネットの声/ネット/引用投稿/返信欄/レビュー欄/口コミサイト/質問サイト/Q&Aサイト/ハッシュタグ",
  ],
  [noun("other", "crowd"), "アンケート調査/アンケート/意識調査/聞き取り調査/街頭インタビュー"],
  [noun("social", "personal", "back"), "つぶやい"],
  [noun("social", "crowd", "back"), "ネットユーザー/ネット民/ネット住民/ネチズン"],
  [
    noun("social", "personal", "again"),
    "X（旧ツイッター）/X（旧Twitter）/X(旧ツイッター)/Ｘ（旧ツイッター）/公式ツイッター/公式Twitter/公式X/ツイッターアカウント/公式アカウント/アカウント/謝罪動画/釈明動画/報告動画/動画/つぶやき/ツイート/ストーリーズ/自身のX/自身のＸ/公式LINE",
  ],
  [
    noun("blog", "personal", "again"),
    "公式ブログ/オフィシャルブログ/個人ブログ/ブログ/ウェブ日記/メールマガジン/メルマガ",
  ],
  [
    noun("site", "personal"),
    "ウェブサイト/Webサイト/公式サイト/オフィシャルサイト/公式ホームページ/公式HP/ホームページ/番組紹介サイト/番組サイト/特設サイト",
  ],
  [
    noun("broadcast", "all", "again"),
    "バラエティ番組/バラエティー番組/情報番組/報道番組/討論番組/トーク番組/音楽番組/スポーツ番組/ニュース番組/ラジオ番組/テレビ番組/特別番組/ネット番組/深夜番組/冠番組/生放送番組/ドキュメンタリー番組/生配信/ライブ配信/ワイドショー/特番/TV中継/テレビ中継",
  ],
  [
    noun("press-conference", "all", "back"),
    "質疑応答/質疑/答弁/席上/壇上/冒頭陳述/被告人質問/証人尋問/最終弁論/意見陳述/最終陳述/論告",
  ],
  [noun("broadcast", "all", "back"), "番組内/番組中/番組"],
  [noun("site", "personal", "back"), "サイト上/サイト内/サイト"],
  [noun("book", "personal", "again"), "自伝/自叙伝/回顧録/回想録/著書/自著/近著/新著/著作/エッセイ集"],
  [
    noun("magazine", "all"),
    "女性週刊誌/写真誌/写真週刊誌/週刊誌/ファッション誌/専門誌/情報誌/月刊誌/経済誌/男性誌/女性誌/会報誌/学術誌/業界誌",
  ],
  [
    noun("newspaper", "all"),
    "スポーツ紙/夕刊紙/英字紙/一般紙/地元紙/全国紙/地方紙/経済紙/日刊紙/大衆紙/業界紙/機関紙/専門紙",
  ],
  [noun("other", "all", "back"), "紙面/誌面/紙上/誌上/記事/インタビュー内/インタビュー記事/コラム/連載"],
];

/** Nouns that point back with 同 or 本: 同紙, 同番組, 本紙. The media that each can stand for. */
export const POINTING_BACK: readonly (readonly [readonly Medium[], string])[] = [
  [["newspaper"], "同紙/同新聞/同紙電子版"],
  [["magazine"], "同誌/同週刊誌"],
  [["broadcast"], "同局/同番組/この番組/同放送/同番組内"],
  [["agency"], "同通信/同通信社"],
  [["site", "blog"], "同サイト/同ホームページ/同HP"],
  [["blog", "site"], "同ブログ/このブログ/同ブログ記事"],
  [["social"], "同掲示板/同アカウント/同投稿/この投稿/その投稿/同動画/この動画/同ツイート/このツイート"],
  [["book", "other"], "同書/同著/同報告書/同声明/同リリース/同調査/同ランキング"],
  [["newspaper", "magazine", "agency", "site", "blog"], "同記事/この記事/同コラム/同連載/同メディア/同媒体"],
  [["press-conference"], "同会見/この会見/同イベント/本イベント/同集会"],
  [["newspaper", "magazine", "broadcast", "other", "site"], "同インタビュー/このインタビュー"],
];

/** The paper or magazine that prints the text itself. */
export const OWN_OUTLETS = "本紙/本誌/小誌/小紙/弊紙/弊誌/当サイト/当編集部/編集部/本サイト";

/** After a name: the outlet passes words on. */
export const RELAY_TAILS: readonly string[] =
  "によると/によれば/によりますと/いわく/曰く/発の/が報じ/は報じ/で報じ/に報じ".split("/");

/** After a crowd's venue: these are its words. */
export const CROWD_TAILS: readonly string[] = "から/は/が/も/の声/の反応/の間/の意見/たち".split("/");

/** Before a name: it is the day's issue, broadcast or post. */
export const DATED_HEADS: readonly string[] =
  "放送/放送の/放送された/放送、/オンエアの/発売/発売の/発売された/更新された/更新の/付/付の/付け/付けの/掲載の/配信の/号の".split(
    "/",
  );

/** After a venue: words were said or printed there. */
export const PLACE_TAILS: readonly string[] =
  "では/の最後に/の最後で/の冒頭/の終盤/の序盤/の途中で/の席で/でも/にも/にて/で/において/における/の中で/のなかで/の中に/のなかに/内で/上で/上では/上にて/誌上で/紙上で/紙面で/には/に対し/に対して/に「/に『/に“/に、/へ「/を更新/を通じ/を通して/を開/を行/を実施/を発表/を出/が行/が開/が催/の中では/のなかでは/内に/上に/放送/が放送/を放送".split(
    "/",
  );

/** After で and its like: something else than speech happens there, or nothing does (ではない). */
export const NO_PLACES: readonly string[] =
  "ない/なく/なかっ/連載/放送予定/放送中/放送開始/放映/上映/発売/販売/人気/活躍/活動/勤務/働/予定/購入/募集/配布/流れ".split(
    "/",
  );

/** After an event and が: it took place. */
export const HELD: readonly string[] =
  "行われ/おこなわれ/審議を行/質疑を行/審議し/開かれ/開催/催され/あり、/あった/始まっ/執り行".split("/");

/** After での: what is done there is speech. */
export const SPEECH_NOUNS: readonly string[] =
  "発言/質問/答弁/やりとり/やり取り/コメント/あいさつ/挨拶/講演/演説/会見/インタビュー/取材/話/説明/言葉/トーク/書き込み/投稿/反応/声".split(
    "/",
  );

/** After a crowd's venue: something is talked of there, but these words are not its. */
export const TALKED_OF: readonly string[] =
  "話題/注目/波紋/物議/不評/拡散/炎上/騒然/反響/評判/大騒ぎ/取り沙汰/賛否/議論/盛り上が".split("/");

/** After に or へ: someone takes part, answers or writes there. */
export const PLACE_VERBS: readonly string[] =
  "行っ/行き/足を運/参列/出演/生出演/登場/出席/登壇/臨/同席/招か/招待/現れ/駆けつけ/姿を見せ/姿を現/出廷/ゲスト/参加/応じ/応え/答え/回答/語/話/明か/述べ/コメント/告白/激白/寄稿/投稿/書き/書い/書か/記し/記載/つづ/綴/掲載/載っ/載せ/アップ/公開/コラム/つぶや/更新/残し/反論/発表/訴え/否定/説明/メッセージ/心境/登校/寄せ/立て/書き込/相談".split(
    "/",
  );

/** After の: a part or a kind of the outlet in which words stand. */
export const PART_NOUNS: readonly string[] =
  "インタビュー/独占インタビュー/単独インタビュー/取材/電話取材/独占取材/単独取材/直撃/記事/報道/番組/特番/紙面/誌面/コラム/連載/対談/質問/公式/ブログ/ニュース/企画/コーナー/最新号/今週号/先週号/次号/最終号/創刊号/今月号/先月号/特集号/調べ/調査/スタジオ/コメント欄/電子版/生放送/特集/収録/記者/社説/論説/論評/一面/社会面/見出し/投書欄/実況板/板/スレッド/スレ/ライブ配信/配信/ハッシュタグ/書評/世論調査/解説/論考/番組サイト/動画".split(
    "/",
  );

/** Verbs and nouns with which an outlet passes words on. */
export const REPORT_WORDS: readonly string[] =
  "報じ/報道/伝え/掲載/スクープ/取り上げ/特集/放送/紹介/キャッチ/暴露/明らかに/独自/配信/公開し/直撃/すっぱ抜/指摘/論じ/取材し/インタビューし".split(
    "/",
  );

/** Directly after a name: the outlet as somebody's employer, owner or subject, not as a venue. */
export const EMPLOYER_TAILS: readonly string[] =
  "記者/の記者/アナ/アナウンサー/編集/社長/会長/社員/政治部/社会部/経済部/論説/特派員/OB/出身/専属/所属/キャスター/解説委員/関係者/幹部/本社/前に/株/社屋/専務/職員/スタッフ/担当者/広報/・".split(
    "/",
  );

/** Right before a bracket: what the bracket names is an outlet of this kind. Longest first. */
export const BRACKET_HEADS: readonly (readonly [Medium, string])[] = [
  [
    "broadcast",
    "番組/フジ/特番/ワイドショー/ラジオ/ニュース番組/ドキュメンタリー/冠番組/生放送/ポッドキャスト/配信番組/チャンネル",
  ],
  [
    "newspaper",
    "英字紙/地元紙/米紙/英紙/仏紙/独紙/露紙/伊紙/西紙/韓国紙/中国紙/香港紙/台湾紙/経済紙/日刊紙/夕刊紙/大衆紙/スポーツ紙/全国紙/地方紙/高級紙/有力紙/機関紙/専門紙/業界紙/新聞/紙",
  ],
  [
    "magazine",
    "週刊誌/月刊誌/隔月刊誌/季刊誌/ファッション誌/専門誌/情報誌/経済誌/音楽誌/映画誌/科学誌/医学誌/学術誌/米誌/英誌/仏誌/独誌/女性誌/男性誌/雑誌/会報/誌",
  ],
  ["agency", "通信社/通信"],
  [
    "site",
    "ニュースサイト/まとめサイト/情報サイト/公式サイト/ウェブサイト/サイト/ホームページ/電子版/ウェブマガジン/Web版/WEB版/ウェブ版/メディア",
  ],
  ["blog", "オフィシャルブログ/公式ブログ/ブログ/日記/メルマガ/メールマガジン"],
  ["social", "掲示板/アカウント/コミュニティ/まとめ/ちゃんねる"],
  ["book", "著書/自著/自伝/自叙伝/回顧録/近著/新著/共著/手記/エッセイ集/単行本/新書"],
  ["press-conference", "シンポジウム/トークショー/トークイベント/イベント/講演会/セミナー/集会/討論会"],
  ["other", "コラム/連載/連載コラム/論文/報告書/白書"],
];

/** Right before a bracket: a day's broadcast or issue. */
export const ISSUE_HEADS: readonly (readonly [Medium, string])[] = [
  ["broadcast", "放送の/放送された/オンエアの"],
  ["magazine", "発売の/発売された"],
];

/** Right before a bracket: a work, not where words are reported. */
export const NO_OUTLET_HEADS: readonly string[] =
  "映画/ドラマ/舞台/楽曲/シングル/アルバム/アニメ/ゲーム/小説/漫画/曲/公演/ミュージカル/作品/CM/商品/新曲/サービス".split(
    "/",
  );

/** Right after a bracket: what it names is an outlet. */
export const TITLE_TAILS: readonly (readonly [Medium, string])[] = [
  ["newspaper", "紙"],
  ["magazine", "誌/最新号/今週号/の最新号/の今週号/に寄稿/に連載/で連載"],
  ["broadcast", "で放送/が放送/を放送/の中で放送/に生出演/の放送/放送分"],
  [
    "other",
    "によって報/が報じ/で報じ/が伝え/に掲載/の取材/のインタビュー/の独占/電子版/の記事/の公式サイト/が独自/がスクープ/に語っ/の報道",
  ],
];

/** Verbs that say outright that an outlet reported something. */
export const REPORT_VERBS: readonly string[] = "報じ/報道/スクープ/伝え/すっぱ抜/速報/報道し".split("/");
