// Words that report words: verbs by dictionary form, nouns of action (説明する, or a bare 説明 at a clause's end), set phrases.

/** What a cue says was done with the words. After `hear` they are somebody else's than the subject's; `call` only gives a name. */
export type CueFamily = "say" | "write" | "think" | "ask" | "report" | "hear" | "feel" | "call";

interface Vocabulary {
  verbs: string;
  nouns: string;
}

const SAY: Vocabulary = {
  verbs: `
    述べる のべる 語る かたる 話す はなす 言う いう 云う 仰る おっしゃる 申す 申し上げる 告げる 伝える 説く 論じる 唱える
    明かす 打ち明ける 漏らす もらす こぼす ほのめかす 匂わせる 名乗り出る 口走る 言い出す 切り出す 口にする 明らか
    訴える 呼びかける 呼び掛ける 語りかける 話しかける 話し掛ける 叫ぶ つぶやく 呟く ささやく 囁く 怒鳴る どなる うなる 唸る
    答える こたえる 応える 応じる 返す 言い返す 断る 拒む かわす 突っぱねる 打ち消す 認める 詫びる わびる 謝る
    振り返る 振りかえる 続ける つづける 付け加える つけ加える 付け足す 言い添える 添える 締めくくる 締め括る 結ぶ 締める
    言い切る 言い放つ 言い張る 言い渡す 断じる 誓う 評する 名指す 嘆く 嘆息 ぼやく 悔やむ 悔しがる 惜しむ 喜ぶ 驚く 案ずる
    褒める ほめる たたえる 称える 讃える 励ます 諭す さとす なだめる たしなめる 咎める 責める 叱る 怒る 罵る 皮肉る 茶化す
    突き放す 吐き捨てる 切り捨てる 斬る 噛みつく かみつく 突っ込む つっこむ ツッコむ まくしたてる まくし立てる 脅す おどす
    おどける ふざける とぼける 笑う 微笑む ほほ笑む 泣く 意気込む 強がる 勧める すすめる 薦める 促す 迫る 求める 頼む 命じる 誘う
    見せる 示す 表す 浴びせる 飛ばす 寄せる 上げる 挙げる 掲げる 交わす 触れる 締め切る 説き伏せる 口説く 切り返す 語り合う 話し合う
    憤る いきどおる うそぶく 食い下がる 位置づける 位置付ける 突きつける 突き付ける ねぎらう 労う あおる 煽る 毒づく なじる 絞り出す 懐かしむ いぶかる 吠える ほえる 慰める たきつける 畳みかける 言い訳 言い残す 言い直す 吹聴 口にする 漏れる`,
  nouns: `
    説明 強調 主張 指摘 反論 否定 回答 返答 コメント 発言 発表 批判 非難 警告 注意 証言 告白 吐露 暴露 断言 明言 宣言 公言 言及
    助言 アドバイス 提案 提言 進言 要求 要請 要望 請求 解説 分析 評価 予想 予測 予告 予言 報告 紹介 挨拶 あいさつ 謝罪 釈明 弁明 弁解
    陳謝 抗議 反発 反撃 反対 賛同 同意 称賛 賞賛 絶賛 激賞 激励 応援 激怒 苦言 苦笑 自慢 感謝 祝福 表明 言明 力説 熱弁 直訴
    供述 自供 陳述 答弁 回想 述懐 談 談話 訴え 呼びかけ 指示 命令 指令 依頼 懇願 返事 即答 応答 応酬 一蹴 一喝 喝破 皮肉 ツッコミ
    ぼやき 嘆き 号令 約束 豪語 自負 謙遜 自己紹介 冗談 ジョーク 断定 補足 付言 擁護 容認 肯定 議論 討論 結論 総括 自画自賛 声明
    声 肉声 一言 ひと言 通告 告知 忠告 伝言 感想 発言 催促 教示 連呼 絶叫 キッパリ きっぱり バッサリ 明言 脱帽 苦笑い 照れ笑い 大笑い 爆笑 チクリ ぽつり ポツリ ニヤリ 一刀両断 けん制 牽制 挑発 叱責 罵倒 叱咤 歓迎 安堵 弁護 アピール 恐縮 感嘆 揶揄 論評 講評 打診 説得 告発 独白 代弁 推薦 断罪 糾弾 ダメ出し 檄 おねだり 胸中 心境 本音 持論 見解 表現 描写 形容`,
};

const WRITE: Vocabulary = {
  verbs:
    "書く 記す しるす つづる 綴る 書き込む 書きこむ 書き記す 書き残す 書き出す 載せる 投げかける 投げ掛ける 添え書き",
  nouns: `投稿 記述 記載 記入 明記 書き込み カキコミ 掲載 執筆 ツイート リツイート ポスト 更新 返信 寄稿 公表 公開 発信 配信 告知 文面`,
};

const THINK: Vocabulary = {
  verbs: `
    思う おもう 考える 感じる 信じる 疑う 悩む 迷う 願う 祈る 望む 決める 思い込む 思い直す 思い出す 考え込む 悟る 気づく 気付く
    よぎる 念じる 案じる 恐れる 期する 捉える とらえる みる 見る みなす 見なす 見込む`,
  nouns: `心配 不安 決意 決心 期待 予感 実感 痛感 想像 推測 推察 確信 覚悟 懸念 危惧 判断 認識 理解 解釈 後悔 反省 納得 念願 希望 直感`,
};

const ASK: Vocabulary = {
  verbs: `
    聞く 訊く きく 尋ねる たずねる 訊ねる 問う 問いかける 問い掛ける 問い質す 問いただす 問い詰める 問い合わせる 詰め寄る 伺う うかがう 聞き返す`,
  nouns: "質問 質疑 問いかけ 追及 詰問 尋問 自問 疑問 問い合わせ 相談 確認",
};

const REPORT: Vocabulary = {
  verbs: "報じる 報ずる 書き立てる 伝わる 取り上げる",
  nouns: "報道 速報 特報 スクープ 見出し",
};

const HEAR: Vocabulary = { verbs: "聞こえる 聞かす 聞かせる 耳 浴びる", nouns: "" };

const FEEL: Vocabulary = {
  verbs: "",
  nouns:
    "反応 歓声 悲鳴 不満 怒り 落胆 興奮 感激 感動 感心 共感 困惑 戸惑い 動揺 大喜び 大興奮 賛否両論 違和感 話題 評判",
};

const CALL: Vocabulary = {
  verbs: "呼ぶ 名付ける 名づける 題する 題す 銘打つ 称する 称す 名乗る 冠する 訳す",
  nouns: "命名 題名 呼称 改名 改称 自称 通称 名前 名称 タイトル 定義 表示 検索 入力 変換",
};

const FAMILIES: ReadonlyArray<[CueFamily, Vocabulary]> = [
  ["say", SAY],
  ["write", WRITE],
  ["think", THINK],
  ["ask", ASK],
  ["report", REPORT],
  ["hear", HEAR],
  ["feel", FEEL],
  ["call", CALL],
];

export const CUE_VERBS: ReadonlyMap<string, CueFamily> = byWord("verbs");
export const CUE_NOUNS: ReadonlyMap<string, CueFamily> = byWord("nouns");

/** The first family that lists a word keeps it. */
function byWord(kind: keyof Vocabulary): ReadonlyMap<string, CueFamily> {
  const words = new Map<string, CueFamily>();
  for (const [family, vocabulary] of FAMILIES) {
    for (const word of vocabulary[kind].split(/\s+/))
      if (word !== "" && !words.has(word)) words.set(word, family);
  }
  return words;
}

/** Verbs that report only right after と: 「…」とみる, but not 「…」と話題の映画を見る. */
export const NEAR_CUES: ReadonlySet<string> = new Set(
  "みる 見る 決める 取り上げる 伝わる 上げる 挙げる 載せる 添える 迷う 祈る".split(" "),
);

/** Nouns that hold words without being an action: 「…」という意見, 「…」との考え. */
export const VOICE_NOUNS: ReadonlyMap<string, CueFamily> = new Map<string, CueFamily>([
  ...words(
    "say",
    "こと 話 意見 言葉 台詞 セリフ せりふ 趣旨 旨 理由 噂 うわさ 疑惑 悪口 名言 口癖 考え 見方 方針 意向 姿勢 立場 認識 見通し 懸念 説 論調 主旨 考え方 アナウンス 通報 電話 連絡 知らせ 苦情 届け",
  ),
  ...words("write", "メッセージ 文章 メール 文 一文 文言 貼り紙 張り紙 見出し"),
  ...words("think", "思い 気持ち 心境 不安 願い"),
]);

/** Nouns of action that の may tie to the words: 「…」の声; 「…」の公開 brings out a work. */
export const GENITIVE_CUES: ReadonlySet<string> = new Set(
  `声 一言 ひと言 コメント 発言 書き込み カキコミ 投稿 指摘 批判 質問 回答 返答 返事 疑問 提案 要求 主張 訴え 呼びかけ 宣言 告白 証言 挨拶 あいさつ 感想 反論 意見 言葉 台詞
  セリフ メッセージ メール 見出し 文字 文言 ナレーション 名言 口癖 歓声 悲鳴 約束 誓い 助言 アドバイス 号令 合図 掛け声 ツイート つぶやき`.split(
    /\s+/,
  ),
);

/** Nouns of speech that join the words without a particle: 「…」発言. */
export const COMPOUND_CUES: ReadonlySet<string> = new Set(
  "発言 宣言 告白 明言 公言 激白 コメント 声 指摘 証言 釈明 謝罪 反論 批判".split(" "),
);

/** Set phrases that stand for a verb of saying. */
export const CUE_PHRASES: readonly string[] = [
  "口をそろえ",
  "口を揃え",
  "声をそろえ",
  "声を揃え",
  "声を上げ",
  "声をあげ",
  "声を荒",
  "声を掛け",
  "声をかけ",
  "胸を張",
  "釘を刺",
  "念を押",
  "太鼓判を押",
  "首をかしげ",
  "肩を落と",
  "舌を巻",
  "頭を下げ",
  "笑顔を見せ",
  "笑みを浮かべ",
  "エールを送",
  "苦言を呈",
  "疑問を呈",
  "不快感を示",
  "難色を示",
  "持論を展開",
  "思いを語",
  "警鐘を鳴ら",
];

function words(family: CueFamily, list: string): [string, CueFamily][] {
  return list.split(" ").map((word) => [word, family]);
}
