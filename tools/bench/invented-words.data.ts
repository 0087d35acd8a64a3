// What invented text is made of: common kanji, syllables, particles and endings. No sentence of anybody's.

export const KANJI =
  "一二三四五六七八九十人口日月火水木金土年時分間上下中大小山川田町村市区県国海空天地雨雪風花草森林石岩道橋駅港島車船馬鳥魚虫" +
  "春夏秋冬朝昼夜東西南北左右前後内外高低長短新古明暗強弱重軽早遅多少有無安全危険平和戦争政治経済社会文化教育科学技術医療福祉" +
  "環境問題研究開発調査報告会議計画方針予算税金銀行企業商店工場農業漁業交通通信放送新聞雑誌記者作家画家歌手俳優監督選手試合" +
  "大学学校学生教師図書館病院公園広場建物住宅家族父母兄弟姉妹友達子供老若男女名前住所電話番号写真音楽映画舞台料理食品野菜果物" +
  "肉魚米茶酒水油塩糖味色形線点面数量値段売買借貸送受取引始終開閉出入発着増減変化進退成功失敗勝負原因結果理由目的方法手段" +
  "意見主張反対賛成協議交渉契約条約法律規則権利義務責任自由平等情報記録証拠事実真相関係影響効果可能性必要重要特別普通一般" +
  "最初最後現在過去未来将来今後以前以上以下場合状態状況条件基準制度組織団体代表委員議員大臣首相知事市長職員住民市民国民";

export const KANA =
  "アイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモラリルレロガギグゴザジズゼダデドバビブベボパピプペポ";

export const VERBS =
  "発表した 検討している 決めた 始める 求めている 明らかになった 説明した 続いている 見直す 受け入れた 示した 高まっている 減らす 増えた 公開する 見送った 認めている 訴えた 進めてきた 終えた 届いていない 広がりつつある 調べを進めている 整えるという 残すことにした 避けたい考えだ 話題を集めている".split(
    " ",
  );
export const PARTICLES =
  "は が を に で と の から まで より へ も について によって に対して をめぐり に加え のうち".split(" ");
export const OPENERS =
  "また、 一方、 さらに ただ、 しかし 同時に このうち これまで 関係者によると、 昨年から 来年にも".split(" ");

export const SYLLABLES =
  "ba be bi bo bu ca ce ci co cu da de di do du fa fe fi fo ga ge gi go ha he hi ho la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo wa we wi tra pre con pro dis ster ling ment tion ness able ful ish ous".split(
    " ",
  );
export const FUNCTION_WORDS =
  "the of and to in that for was on with as by at from is had were which but their this would has been not an or it its they who after about".split(
    " ",
  );
