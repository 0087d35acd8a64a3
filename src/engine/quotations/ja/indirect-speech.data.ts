// Words by which indirect speech is known: what one holds, what one asks of others, who can speak.

/** …との□を示した. */
export const OPINION_NOUNS: ReadonlySet<string> = new Set(
  "考え 考え方 見方 見解 認識 意向 方針 姿勢 立場 懸念 見通し 見立て 判断 意見 思い 疑問 不満 期待 危機感 噂 うわさ 疑い 疑惑".split(
    " ",
  ),
);

/** …よう□. */
export const REQUESTS: ReadonlySet<string> = new Set(
  "求める 要請 要求 呼びかける 呼び掛ける 促す 命じる 命令 指示 依頼 頼む 訴える 勧める 勧告 要望 迫る 通達 注意 警告 申し入れる".split(
    " ",
  ),
);

/** Last words of the names of bodies that issue statements. */
export const BODY_ENDINGS: ReadonlySet<string> = new Set(
  `市 県 町 村 区 都 府 道 国 政府 省 庁 局 署 警察 警視庁 県警 府警 検察 地検 地裁 高裁 最高裁 裁判所 社 会社 企業 銀行 日銀 党 自民党 与党 野党 内閣 協会 連盟
  組合 委員会 委 会 団体 大学 大 病院 学校 紙 誌 通信 新聞 側 サイド チーム 球団 クラブ 事務所 機構 機関 連合 軍 当局 大使館 報告書 白書 判決 声明 調査 研究 論文`.split(
    /\s+/,
  ),
);

/** Words before the first clause that belong to no statement. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  "また さらに 一方 なお ただ しかし そして その後 このため その上 加えて ほか 他 とともに 上 で が ながら".split(
    " ",
  ),
);

/** Verbs that follow と in many other senses; without marks they are no evidence of speech. */
export const TOO_WIDE: ReadonlySet<string> = new Set(
  "見せる 示す 表す 返す 上げる 挙げる 求める 迫る 結ぶ 笑う 泣く 触れる 飛ばす 続ける つづける かわす 交わす 怒る 言う いう 聞く きく 上がる".split(
    " ",
  ),
);

/** What follows the name of a source: 森田氏によると, 森田氏の話では. */
export const SOURCE_ENDINGS: readonly string[] = [
  "によると",
  "によれば",
  "によりますと",
  "の話では",
  "の話によると",
  "の説明では",
  "の調べでは",
  "の発表では",
  "の報道では",
];
