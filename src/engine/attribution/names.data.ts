// Words that stand next to a person's name and show that it is one.

/** Follow only people: what stands right before them is a name, or a word for a person. */
export const HONORIFICS: ReadonlySet<string> = words(`
  さん 氏 君 くん ちゃん 様 さま 殿 女史 嬢 夫人 夫妻 両氏 各氏 容疑者 被告 被告人
  受刑者 死刑囚 元被告 首相 外相 財務相 財相 防衛相 国防相 経産相 文科相 厚労相 国交相 農相
  法相 環境相 総務相 内相 蔵相 女流 画伯 卿 陛下 殿下 親方 アナ アナウンサー 騎手 投手
  捕手 内野手 外野手 議員`);

/** Offices: what stands before them is a name or the body that they belong to (森田市長, 青葉市長). */
export const TITLES: ReadonlySet<string> = words(`
  総理 総理大臣 大統領 副大統領 大臣 官房長官 長官 次官 知事 副知事 市長 副市長 町長 村長
  区長 都知事 府知事 県知事 社長 副社長 会長 副会長 専務 常務 取締役 役員 部長 副部長 課長
  係長 室長 局長 次長 本部長 理事長 理事 委員長 副委員長 委員 幹事長 代表 副代表 党首
  書記長 書記 総書記 総裁 副総裁 主席 国家主席 議長 副議長 教授 准教授 名誉教授 助教 講師
  博士 編集長 編集委員 論説委員 報道官 調整官 補佐官 大使 公使 領事 総領事 元帥 大将 中将
  少将 大佐 将軍 司令官 横綱 大関 関脇 小結 名人 竜王 棋聖 王将 王子 王女 国王 女王 天皇
  皇太子 法王 教皇 枢機卿 館長 園長 校長 教頭 院長 所長 署長 支店長 支配人 団長 隊長 会頭
  頭取 組合長 センター長 学長 総長 塾長 社主 座長 主任 主査 参事 顧問 相談役 最高経営責任者
  最高執行責任者 ＣＥＯ CEO ＣＯＯ COO CFO GM ＧＭ チェアマン 広報官 首席 機長
  副機長 船長 艦長 駅長 警視 警視正 警部補 巡査 巡査部長 警視総監 ヘッドコーチ 検事長 検事総長 長老 師団長 幕僚長 統合幕僚長 住職
  医院長 書記官 参謀長 総監 船主 市議 県議 都議 府議 町議 村議 参院議員 衆院議員 元市長
  監事 参与 審議官 管理官 主幹 主筆 主宰 家元 師範 検事正 教育長 学部長 副学長 副院長 副校長 副編集長 副団長 副隊長
  消防司令 消防士長 巡査長 支社長 支局長 事務局長 事務総長 事務次官 書記次長 消防長 大司教 司教 主教 特派員
  元首相 元大統領 政務官 副大臣 政調会長 国対委員長 選対委員長 弁護団長`);

/** Callings: often with a common noun before them (サッカー選手, 映画監督), sometimes with a name. */
export const CALLINGS: ReadonlySet<string> = words(`
  選手 監督 記者 師匠 師 先生 コーチ 主将 キャプテン 教諭 教師 学芸員 研究者 学者 研究員
  冒険家 登山家 実業家 起業家 医師 弁護士 検事 判事 裁判官 裁判長 棋士 キャスター
  コメンテーター 解説者 解説委員 評論家 アナリスト エコノミスト プロデューサー ディレクター
  脚本家 作家 小説家 漫画家 俳優 女優 歌手 声優 落語家 芸人 タレント モデル デザイナー
  建築家 彫刻家 画家 指揮者 作詞家 作曲家 音楽家 演出家 写真家 カメラマン ライター
  ジャーナリスト 僧侶 宮司 棟梁 杜氏 シェフ 料理長 司会 司会者 MC DJ 社員 職員 秘書
  スポークスマン 広報 担当 担当者 責任者 リーダー マネージャー マネジャー スタッフ オーナー
  店長 店主 神父 牧師 住職 隊員 消防士 捜査官 警部 専門官 調査官 会社員 主婦
  総監督 平幕 幕内 十両 関取 主砲 エース ストライカー 力士 ボクサー レスラー プロレスラー ジョッキー ゴルファー ランナー メダリスト プロ
  FW ＦＷ MF ＭＦ DF ＤＦ GK ＧＫ ピアニスト バイオリニスト ギタリスト ベーシスト ドラマー ボーカル ボーカリスト
  ミュージシャン シンガーソングライター アーティスト ラッパー ダンサー アイドル パーソナリティー パーソナリティ ナビゲーター
  コメディアン 漫才師 講談師 エッセイスト コラムニスト 詩人 歌人 俳人 翻訳家 料理研究家 スタイリスト パティシエ
  イラストレーター クリエイター クリエーター プランナー コンサルタント プログラマー エンジニア 技術者 開発者 設計者
  インストラクター トレーナー カウンセラー ブロガー ユーチューバー YouTuber インフルエンサー 宇宙飛行士 投資家 経営者
  職人 大工 漁師 農家 料理人 薬剤師 看護師 保育士 介護士 税理士 会計士 獣医師 歯科医`);

/** What one does in a work or a game; with の or right before a name: 主演の森田, 先発の森田. */
export const FUNCTIONS: ReadonlySet<string> = words(`
  主演 共演 助演 出演 演出 脚本 原作 音楽 撮影 製作 制作 振付 進行 総合司会 先発 代打 中継ぎ 抑え ゲスト 解説 実況 聞き手 朗読 講師 演者 主役 脇役 担当 出身`);

/** Surnames of one letter: most are ordinary nouns as well, so that only their place in the sentence tells. */
export const SHORT_SURNAMES: ReadonlySet<string> = words(`
  林 森 原 関 辻 堤 東 南 谷 泉 岡 桂 菅 星 畑 堀 榊 柳 柴 梶 楠 橘 滝 澤 沢 牧 秦 轟 郷 錦 宮 島 嶋 峰 乾 伴 塙 塚 巽 扇 柏 栗 桑 椿 榎 槇 武 湊 源
  灘 磯 稲 笠 筧 芹 荻 葛 脇 蔵 鎌 陶 鮫 鷲 鶴 黛 朴 李 張 王 金 曹 陳 劉 周 孫 宋 楊 呉 黄 趙 許 鄭 崔 姜 尹 申 洪 盧`);

/** Set right after a name, they add emphasis and nothing else ("森田本人"). */
export const NAME_EMPHASIS: ReadonlySet<string> = words("本人 自身 ご本人 御本人");

/** Make one name into several people. */
export const PLURALS: ReadonlySet<string> = words("ら たち 達 等 がた 一同");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}
