// Nouns that bear a name in brackets, words that announce one, and the endings of a person's name.

/** Works, media, events, places and products: 映画「…」, 番組「…」. */
export const ENTITLED_NOUNS: readonly string[] = `
  映画 番組 ドラマ アニメ 小説 漫画 マンガ コミック 曲 楽曲 シングル アルバム 主題歌 歌 作品 書籍 著書 著作 絵本 雑誌 誌 紙 新聞 本
  ブログ サイト 掲示板 スレ スレッド コーナー 企画 特集 連載 コラム シリーズ ショー イベント ライブ ツアー 舞台 公演 ミュージカル 展 展覧会 祭 フェス
  アプリ ソフト ゲーム サービス ブランド 商品 製品 機種 端末 モデル ユニット グループ バンド コンビ トリオ チーム クラブ 座談会 対談 講演 演題 演目 店 店舗 居酒屋 レストラン
  カフェ ホテル 施設 団体 会社 株式会社 法人 プロジェクト キャンペーン 大会 賞 称号 愛称 通称 別名 略称 異名 ニックネーム キャッチコピー
  キャッチフレーズ スローガン タイトル 題名 テーマ キーワード 名称 名 系 テレビ 放送 作戦 計画 制度 資格 列車 新幹線 船 号 車 銘柄 競馬 調査 ランキング 章 節 巻 集 写真集 詩集 歌集 記録集 文集 標語 展示 講座 教室 法案 条例 ことわざ 格言`
  .split(/\s+/)
  .filter((word) => word !== "");

/** What comes now is a name: いわゆる「…」. */
export const NAME_OPENERS: readonly string[] = [
  "いわゆる",
  "所謂",
  "その名も",
  "通称",
  "俗称",
  "俗に",
  "名付けて",
  "題して",
  "称して",
  "名も",
];

/** Honorifics and offices that close a person's name: 森田氏「…」. */
export const PERSON_ENDINGS: ReadonlySet<string> = new Set(
  `さん 氏 君 くん ちゃん 様 さま 殿 先生 選手 投手 捕手 監督 コーチ 主将 社長 会長 副社長 専務 常務 部長 課長 係長 店長 院長 学長 校長 園長 所長 館長
  市長 区長 町長 村長 知事 議員 大臣 首相 総理 外相 財務相 官房長官 長官 大統領 主席 総裁 総長 理事長 理事 代表 教授 准教授 講師 助教 博士 医師 弁護士
  記者 アナ アナウンサー キャスター 容疑者 被告 受刑者 親方 関 女王 王子 陛下 殿下 夫人 女史 高官 元高官 幹部 関係者 担当者 広報 代理人 本人 住民 ら 社員 職員
  店員 男性 女性 夫 妻 母 父 娘 息子 友人 客 ファン 大使 大佐 将軍 司令官 報道官 書記長 書記 委員長 議長 党首 代表 役員 社 側`.split(
    /\s+/,
  ),
);

/** What a slogan is to those who follow it: 「…」を合言葉に. */
export const SLOGAN_NOUNS: ReadonlySet<string> = new Set(
  "合言葉 合い言葉 うたい文句 謳い文句 文句 モットー スローガン 標語 テーマ コンセプト 特徴 売り ウリ 目標 信条 座右 キャッチフレーズ フレーズ キャッチコピー コピー キーワード 旗印 理念 代名詞 愛称".split(
    " ",
  ),
);

/** After と these compare or join: 「…」と同様, 「…」と共演. */
export const COMPANIONS: ReadonlySet<string> = new Set(
  "同様 同じ 同義 異なる 違う 違い 比べる 比較 並ぶ ともに 共に 一緒 いっしょ 共演 競演 対戦 コラボ コラボレーション 似る 関係 連動 提携 合併".split(
    " ",
  ),
);

/** 「…」という□: not words but a state, a rule, a thing. */
export const THINGS: ReadonlySet<string> = new Set(
  `感覚 意識 行為 状態 点 形 概念 発想 現象 事態 状況 経験 流れ 問題 ワード 単語 語 文字 表記 名目 設定 役 仕組み 制度 方法 やり方 手法 関係 構図 図式 意味 意味合い
  ルール 法則 条件 前提 機能 技 技術 習慣 文化 時代 年 日 場所 分野 職業 ことわざ 諺 格言 慣用句 熟語 油 品種 種類`.split(
    /\s+/,
  ),
);

/** What is done with works and products: 配信された「…」. */
export const RELEASES: ReadonlySet<string> = new Set(
  "配信 公開 発売 放送 放映 出版 刊行 掲載 連載 上映 上演 開催 販売 制作 製作 運営 主催 開発 提供 展開 収録 出演 主演 出す 開く 始まる".split(
    " ",
  ),
);

/** Nouns that say of themselves that they are names: 曲名は「…」. */
export const NAMING_NOUNS: ReadonlySet<string> = new Set(
  "名 名前 名称 題名 曲名 店名 商品名 社名 チーム名 タイトル 題 副題 通称 別名 愛称 異名 正式名称 芸名 本名 あだ名 ニックネーム 品名 作品名 番組名 書名".split(
    " ",
  ),
);
