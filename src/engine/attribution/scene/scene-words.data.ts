// Words by which a sentence brings somebody into the scene, or says who has the word.

/** 男を逮捕した, 森田氏を直撃した: whom the scene turns to. */
export const BRINGS_IN: ReadonlySet<string> = words(
  "逮捕 起訴 送検 直撃 取材 迎える 招く 訪ねる 訪れる ゲスト 紹介 特集",
);

/** 森田氏に取材した, 妻に聞いてみた: who has the word next. */
export const ASKS: ReadonlySet<string> = words(
  "インタビュー 取材 直撃 聞く 訊く 尋ねる たずねる 伺う 問う 質問 ぶつける 電話 連絡 確かめる 確認",
);

/** 森田氏の言葉, 児童の感想: nouns for what somebody said. */
export const WORDINGS: ReadonlySet<string> = words(`
  一言 ひと言 ひとこと 第一声 言葉 口癖 答え 返事 返答 回答 コメント 弁 弁明 釈明 談 談話 話 声 証言 主張 言い分 セリフ 台詞 せりふ
  発言 評価 感想 意見 反応 反論 見方 見解 見立て 説明 解説 分析 告白 社説 論評`);

/** 森田氏の言葉を紹介する: what is done with words that are given. */
export const GIVES: ReadonlySet<string> = words(
  "紹介 引用 掲載 伝える 載せる 報じる 思い出す 借りる 披露 明かす",
);

/** What comes from somebody with words in it. */
export const REPLIES: ReadonlySet<string> = words(
  "続報 返信 返事 連絡 電話 メール 手紙 報告 回答 コメント 声 メッセージ 便り",
);

/** Occasions on which people speak. */
export const OCCASIONS: ReadonlySet<string> = words(
  "会見 取材 インタビュー ブログ コメント 談話 登壇 登場 出演 講演 対談 更新 あいさつ 挨拶 演説",
);

/** Cue verbs that, in a sentence without words in marks, oftener tell of something else. */
export const VAGUE_CUES: ReadonlySet<string> = words(`
  見せる 示す 表す 浴びせる 飛ばす 寄せる 上げる 挙げる 掲げる 見る みる 決める 求める 結ぶ 締める 続ける 断る 拒む 泣く 笑う いう 言う`);

/** Predicates of many. */
export const COLLECTIVE: ReadonlySet<string> = words(
  "盛り上がる 沸く 騒ぐ ざわつく 賑わう にぎわう 騒然 口々",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}
