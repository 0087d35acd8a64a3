// Words by which Japanese tells that words were about, without telling whose.

/** Nouns for what many say. */
export const VOICES: ReadonlySet<string> = words(`
  声 書き込み コメント 意見 投稿 反応 発言 感想 指摘 批判 疑問 不満 ツイート レビュー
  口コミ ツッコミ つっこみ 本音 声援 要望 反論 異論 見方 噂 うわさ 疑惑 賛否 擁護 苦情 抗議 反発 質問 怒り
  心配 やじ ヤジ 野次 怒号 歓声 悲鳴 不安 要請 回答`);

/** What voices do. */
export const ARISES: ReadonlySet<string> = words(`
  上がる 挙がる あがる 相次ぐ 寄せる 殺到 多い 目立つ ある 見る みる 見られる 出る
  書き込む 聞く 続出 噴出 飛び交う 集まる 続く 散見 広がる 起きる 起こる 並ぶ 届く 投稿
  巻き起こる 強い 根強い 少ない いる おる あふれる 溢れる 響く 飛ぶ 渦巻く 絶える 入る 入り乱れる 混じる`);

/** What somebody does who meets with voices: 批判を招く. */
export const MET_WITH: ReadonlySet<string> = words(`
  招く 呼ぶ 集める 浴びる 受ける 誘う 巻き起こす 生む 引き起こす 紹介 買う`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}
