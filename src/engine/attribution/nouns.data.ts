// What kind of speaker a common noun can be.

/** One person (or a few) without a name. */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
  デスク 番記者 リポーター レポーター   異性 同性 相手 男性 女性 男 女 男子 女子 少年 少女 男の子 女の子 青年 老人 人 者 方
  子 子供 子ども 高官 幹部 関係 友人 知人 友達 友だち 仲間 親友 恋人 彼氏 母親 父親 母
  父 夫 妻 兄 弟 姉 妹 息子 娘 長男 長女 次男 次女 祖母 祖父 おばあさん おじいさん
  お母さん お父さん 親 両親 家族 上司 部下 同僚 先輩 後輩 教師 先生 医師 店主 店員 司会
  専門家 識者 参加者 出席者 関係者 客 女将 主婦 会社員 学生 大学生 高校生 中学生 小学生 生徒 児童 遺族 専門家 識者 学者 評論家
  広報 秘書 側近 スポークスマン スタッフ ディレクター プロデューサー マネージャー マネジャー
  コーチ リーダー メンバー ガイド オーナー トップ ライター カメラマン ドライバー コメンテーター
  アナリスト ジャーナリスト ナレーション 外国人 日本人 韓国人 中国人 米国人 客 主人 旦那
  孫 孫娘 叔父 伯父 叔母 伯母 おじ おば 義母 義父 姑 舅 いとこ 従姉 従妹 従兄 従弟 甥 姪 大家 隣人 同級生 同窓生
  クラスメイト クラスメート 同期 教え子 弟子 恩師 担任 ママ友 おばあちゃん おじいちゃん ばあちゃん じいちゃん おばさん おじさん
  ママ パパ 保護者 幼なじみ 人物 投稿者 新人 常連 常連客 運転手 警備員 通行人 目撃者 近所 奥さん 嫁 元カレ 元カノ 彼女 王様 筋 周辺 事情通
  相方 相棒 後任 前任 先代 ヒロイン 主人公 敵将 名将 新人 ルーキー 助っ人 親分 子分 王者 覇者 チャンピオン 盟友 旧友 戦友 恩人 フィアンセ パートナー
  伴侶 愛人 元妻 元夫 前妻 前夫 末弟 末娘 末っ子 一人娘 一人息子 愛娘 愛息 子役 閣僚 官僚 首脳 若手 中堅 ベテラン 重鎮 大物 参謀 守護神 司令塔 右腕 左腕
  長身 本塁打王 得点王 当事者 司書 学芸員 調理師 番頭 支配人 ホスト ホステス おかみ おやじ 親父 おふくろ 店子 家主 地主 パイロット 添乗員 見物人`);

/** Last characters of a word for one who does something ("参加者", "報道官"). */
export const PERSON_ENDINGS: readonly string[] = [
  ...words(`
  者 員 官 長 家 人 手 士 師 生 客 民 婦 嬢 役 筋 相 妻 母 父 娘 さん ちゃん 君
  氏 屋さん 監督 通`),
];

/** Crowds. */
export const CROWD_NOUNS: ReadonlySet<string> = words(`
  ネットユーザー ネットユーザ ユーザー ユーザ ファン 住民 市民 国民 県民 視聴者 読者 観客
  観衆 サポーター 世間 世論 有権者 若者 消費者 利用者 マスコミ メディア 周囲 ネット ネット上
  ネット民 人々 人たち 人達 面々 ネット掲示板 掲示板 ネチズン コメント欄 市民団体 団体 大衆 庶民  業界 各社
  各紙 各国 全員 一同 みんな 皆         肯定派 否定派 賛成派 反対派 擁護派 慎重派 推進派 与党席 野党席 傍聴席 客席 観客席 議場 SNS
  ＳＮＳ Twitter twitter ツイッター 2ch ２ｃｈ 2ちゃんねる ２ちゃんねる
  フェイスブック Facebook インターネット        
     層 双方 両者 両国 両氏  集団 一行 一家 夫婦 登山者 乗客 買い物客 観光客 ブロガー フォロワー リスナー 閲覧者 購入者
    `);

/** Where crowds speak: "…では「」" and "…には「」" name the crowd by its place. */
export const CROWD_PLACES: ReadonlySet<string> = words(`
  ネット ネット上 ネット掲示板 掲示板 掲示板上 コメント欄 SNS ＳＮＳ SNS上 Twitter
  twitter ツイッター ツイッター上 Twitter上 2ch ２ｃｈ 2ちゃんねる ２ちゃんねる
  フェイスブック Facebook インターネット インターネット上 スレッド スレ   
               レビュー欄 レビュー
  アンケート`);

/** Places of ordinary life: a crowd only where the sentence speaks of voices. */
export const COMMON_PLACES: ReadonlySet<string> = words(`
  巷 ちまた 世間 街 会場 スタンド 国内 海外 地元 業界 業界内 党内 社内 市場 現場 界隈`);

/** Bodies: what stands before them is part of their name. */
export const BODY_ENDINGS: readonly string[] = [
  ...words(`
  社 会社 省 庁 党 局 署 会 団 協会 連盟 政府 政権 当局 市 県 町 村 区 府 都 国
  大学 大 銀行 銀 新聞 紙 誌 テレビ 放送 通信 委 委員会 会議 機構 機関 組合 連合 財団
  研究所 研 病院 警察 警視庁 県警 府警 検察 地検 裁判所 地裁 高裁 最高裁 チーム クラブ
  球団 事務所 ホールディングス グループ 興業 製作所 電機 自動車 番組 本部 支部 部 課 室 側
  軍 教会 学校 高校 中学 小学校 学会 院 大使館 領事館 ニュース タイムズ ポスト デイリー
  ジャーナル メディア サイト 弁護団 労組 陣営 隊 法人 センター バンド 農協 漁協 商店街
  自治会 町内会 監督 店 館 園 ホワイトハウス クレムリン ペンタゴン 連 議会 NHK ＮＨＫ`),
];

/** Endings that make any word before them the name of a body. */
export const SURE_BODY_ENDINGS: readonly string[] = [
  ...words(`
  新聞 新聞社 銀行 協会 連盟 興業 興産 製作所 製薬 電機 電鉄 自動車 財団 研究所 病院 大学
  高校 中学校 小学校 労組 労働組合 組合 委員会 ホールディングス 農協 漁協 商店街 自治会 町内会
  県警 府警 警察署 消防署 大使館 弁護団 事務所 放送 通信社 機構 省 庁 市役所 町役場 村役場
  県庁 商会 商店 工房 本舗 エージェンシー プロダクション エンタテインメント エンターテインメント コーポレーション カンパニー スタジオ シネマ ピクチャーズ レコード ミュージック フィルムズ モーターズ エレクトロニクス 製菓 製紙 製鉄 重工 化学 電力 運輸 交通 百貨店 生協 信用金庫 信託 総研 メーカー 不動産 商事 物産 産業 工業 建設 鉄道 航空 証券 生命 損保 出版 書店 酒造 食品 水産
  保存会 実行委 実行委員会 後援会 連絡会 協議会 審議会 議会 側 サイド 陣営 教育委員会 観光協会 商工会 連合会 議長会 市長会 町村会 知事会 医師会 弁護士会 同窓会 遺族会 町会`),
];

/** Bodies that need no name before them. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
  政府 政権 当局 警察 警視庁 県警 府警 道警 検察 地検 裁判所 地裁 高裁 最高裁 会社 球団
  事務所 大学 学校 市 県 町 村 区 都 府 国 与党 野党 省 庁 委員会 協会 連盟 病院
  弁護団 軍 大使館 ホワイトハウス 国連 EU ＥＵ NATO 本社 支社 外務省 財務省 文科省
  厚労省 経産省 国交省 環境省 防衛省 法務省 総務省 農水省 内閣府 気象庁 消防 市教委 県教委
  教育委員会 自治体 組合 労組 団体 チーム クラブ 銀行 日銀 党 執行部 運営会社 運営 主催者
  主催者側 遺族側 弁護側 検察側 原告側 被告側 会社側 球団側 学校側 国側 市側 県側 政府側
  公式アカウント 公式ツイッター NHK ＮＨＫ CNN ＣＮＮ BBC ＢＢＣ`);

/** Things that carry words: the words are their author body's. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
  報告書 論評 声明 声明文 判決 判決文 リリース プレスリリース 記事 社説 コラム 論文 調査
  統計 白書 教科書 法律 条文 手紙 メール 書簡 遺書 日記 看板 張り紙 貼り紙 ポスター 説明書
  公式サイト サイト ホームページ 広告 ナレーション テロップ 字幕 メッセージ アナウンス 書面
  文書 議事録 決議 答申 提言 要望書 通知 通達 回答 回答書 紹介文 紹介サイト 説明 注意書き
  特典 コメント 談話 本紙 同書 著書 本 憲法 規約 契約書 ガイドライン マニュアル パンフレット
  返事 返信 置き手紙 書き置き はがき ハガキ 年賀状 寄せ書き メモ 日誌 通知表 発表文 チラシ 碑文 案内 掲示 電報 公報 訴状 起訴状 宣言 ブログ ツイート`);

/** Words that say "as above" and never a name of their own. */
export const PRONOUNS: ReadonlySet<string> = words(`
  彼 彼女 本人 自身 ご本人 氏 両者 両氏 当人 ご自身`);

/** The one who writes the page. */
export const AUTHOR_WORDS: ReadonlySet<string> = words(`
  私 筆者 僕 俺 わたし ぼく オレ 我々 私たち 当サイト 編集部 自分`);

/** Subjects that never speak, however their sentence looks. */
export const SILENT_NOUNS: ReadonlySet<string> = words(`
  こと もの の ん ところ とき 時 ため よう わけ はず つもり 理由 原因 結果 印象 感想 点
  話題 役どころ 作品 映画 試合 今後 意見 質問 疑問 批判 不満 賛否 反響 反応 発言 書き込み
  コメント 指摘 主張 説明 話 噂 報道 情報 事件 問題 テーマ 内容 見方 考え 思い 気持ち
  場合 それ これ あれ ここ そこ 何 誰 どれ なに だれ タイトル 見出し 題名 一言 言葉 名前
  ほう 方法 背景 裏 前 後 中 際 上 最後 最初 冒頭 途中 終盤 序盤 中盤 締めくくり ラスト 行為 順位 スマホ スマートフォン ケータイ アプリ パソコン`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}
