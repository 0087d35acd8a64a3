// Whether a name is that of a paper, magazine, station or site, by its form.

const OUTLET =
  /週刊|月刊|日刊|新聞|新報|日報|タイムズ|タイムス|スポーツ|スポニチ|ポスト|ニュース|ジャーナル|通信|テレビ|放送|ラジオ|新潮|文春|現代|ＮＨＫ|NHK|TBS|ＴＢＳ|CNN|BBC|紙$|誌$/u;

/** Of a name, or of the noun that says its kind (紙, 番組): by its wording alone. */
export function looksLikeOutlet(name: string): boolean {
  return OUTLET.test(name);
}
