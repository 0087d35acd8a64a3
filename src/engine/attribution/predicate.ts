// Who does what a predicate says: whether the subject says the words, is told them, or something befalls it.

import { type Stream, surfaceAt } from "./stream.ts";

/** 「…」との助言を受ける: the subject is the one who is told. */
const RECEIVES: ReadonlySet<string> = new Set(
  "受ける うける もらう 貰う いただく 頂く 浴びる 聞く 聞かす 聞こえる 耳 浴びせる 得る 引き出す".split(" "),
);

/** Whether the object in the items `[from, to)`, a noun for the words, is received by the sentence's subject. */
export function isReceived(stream: Stream, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    if (surfaceAt(stream, at) === "を") return RECEIVES.has(stream.items[at + 1]?.token?.base ?? "");
  }
  return false;
}

/** 「…」と火消しに追われた, 「…」と驚かされる: what befalls the speaker, and not what is done with the words. */
const BEFALLS: ReadonlySet<string> = new Set(
  "追う 襲う 包む 囲む 恵む 見舞う 悩ます 驚かす 苦しめる 打つ 救う 癒やす 圧倒 魅了 刺激 感動 痛感".split(
    " ",
  ),
);
const CAUSES = /^(?:せる|させる)$/u;

export function isUndergone(stream: Stream, cue: number): boolean {
  const baseAt = (at: number): string => stream.items[at]?.token?.base ?? "";
  return BEFALLS.has(baseAt(cue)) || CAUSES.test(baseAt(cue + 1)) || CAUSES.test(baseAt(cue + 2));
}

/** 「…」と言ってもらった: said by another. */
const BENEFIT = /^(?:もらう|もらえる|いただける)$/u;
const PASSIVE = /^(?:れる|られる)$/u;

/** Over the rest of the predicate: 話し|て|くれ|た, 指摘|さ|れ|て|いる. */
export function endingsAfter(
  stream: Stream,
  cue: number,
  to: number,
): { afterCue: number; passive: boolean } {
  let passive = false;
  let at = cue + 1;
  for (; at < to; at++) {
    const token = stream.items[at]!.token;
    if (token === null) break;
    if (token.pos1 === "接尾" && token.pos === "動詞" && PASSIVE.test(token.base)) passive = true;
    if (BENEFIT.test(token.base) && at > cue + 1) passive = true;
    const goesOn =
      token.pos === "助動詞" ||
      (token.pos === "動詞" && token.pos1 !== "自立") ||
      (token.pos === "動詞" &&
        (token.base === "する" ||
          token.base === "くれる" ||
          token.base === "いただく" ||
          token.base === "もらう")) ||
      (token.pos === "助詞" &&
        (token.surface === "て" || token.surface === "で" || token.surface === "たり")) ||
      (token.pos1 === "接尾" && token.pos === "名詞" && token.pos2 === "サ変接続");
    if (!goesOn) break;
  }
  return { afterCue: at, passive };
}
