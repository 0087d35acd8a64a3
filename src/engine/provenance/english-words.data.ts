// English outlets, and the words around them that show how they are used. General knowledge, not exhaustive.

import type { Medium } from "../model.ts";
import type { Reach } from "./venue-words.data.ts";

export const ENGLISH_OUTLETS: readonly (readonly [Medium, string])[] = [
  [
    "newspaper",
    "New York Times/Washington Post/Wall Street Journal/Financial Times/Los Angeles Times/USA Today/Guardian/Telegraph/Daily Telegraph/Daily Mail/Daily Mirror/Independent/Times of London/Sunday Times/Evening Standard/Irish Times/Globe and Mail/Toronto Star/Sydney Morning Herald/Japan Times/South China Morning Post/Straits Times/Times of India/Haaretz/Jerusalem Post/Le Monde/Le Figaro/Der Spiegel/Die Zeit/El País/La Repubblica/Moscow Times/Kyiv Independent/Asahi Shimbun/Yomiuri Shimbun/Mainichi Shimbun",
  ],
  [
    "agency",
    "Reuters/Associated Press/AP/AFP/Agence France-Presse/Bloomberg/Kyodo News/Kyodo/Jiji Press/Xinhua/TASS/Interfax/Yonhap/DPA",
  ],
  [
    "broadcast",
    "BBC/BBC News/CNN/NPR/CBS News/CBS/NBC News/NBC/ABC News/ABC/Fox News/MSNBC/CNBC/Sky News/Channel 4/ITV/Al Jazeera/NHK/PBS/C-SPAN/Radio Free Europe/Meet the Press/Face the Nation/60 Minutes",
  ],
  [
    "magazine",
    "Time magazine/Newsweek/Economist/New Yorker/Atlantic/Forbes/Fortune/Vanity Fair/Rolling Stone/Variety/Wired/Vogue/Nature/Science/Lancet",
  ],
  [
    "site",
    "Politico/Axios/HuffPost/BuzzFeed News/BuzzFeed/Vox/Business Insider/Insider/TechCrunch/The Verge/Ars Technica/Vice/ProPublica/The Intercept/TMZ",
  ],
  [
    "social",
    "Twitter/Facebook/Instagram/TikTok/YouTube/LinkedIn/Telegram/Truth Social/Threads/Mastodon/Bluesky/Reddit",
  ],
];

/** Last words of a capitalised name that show an outlet: Aoba Times, Riverside Herald. */
export const ENGLISH_NAME_ENDINGS: readonly (readonly [Medium, readonly string[]])[] = [
  [
    "newspaper",
    "Times Post Herald Gazette Tribune Journal Chronicle Courier Observer Mail Shimbun Daily Dispatch".split(
      " ",
    ),
  ],
  ["broadcast", "News TV Television Radio".split(" ")],
  ["agency", "Agency Wire".split(" ")],
  ["magazine", "Magazine Review Weekly Quarterly".split(" ")],
];

/** Before a name: the outlet passes words on, or words are said to it. Lower case, in the order of a look-up. */
export const RELAY_CUES: readonly string[] = [
  "according to",
  "reported by",
  "quoted by",
  "cited by",
  "published by",
  "a report by",
  "a report in",
  "reports in",
];
export const PLACE_CUES: readonly string[] = [
  "told",
  "interview with",
  "interview on",
  "interview in",
  "interview published in",
  "speaking to",
  "speaking on",
  "spoke to",
  "spoke on",
  "statement to",
  "writing in",
  "writing for",
  "writing on",
  "wrote in",
  "wrote on",
  "published in",
  "article in",
  "column in",
  "column for",
  "op-ed in",
  "essay in",
  "appearing on",
  "appearance on",
  "posted on",
  "post on",
  "posting on",
  "said on",
  "via",
];

/** After a name: the outlet passes words on. */
export const REPORTING_VERBS: readonly string[] = [
  "reported",
  "reports",
  "has reported",
  "first reported",
  "quoted",
  "revealed",
  "wrote",
];

/** After in, at, during or on with an article or a possessive: a venue without a name. */
export const ENGLISH_VENUE_NOUNS: readonly (readonly [string, Medium, Reach])[] = [
  ["news conference", "press-conference", "all"],
  ["press conference", "press-conference", "all"],
  ["press briefing", "press-conference", "all"],
  ["news briefing", "press-conference", "all"],
  ["briefing", "press-conference", "all"],
  ["hearing", "press-conference", "all"],
  ["rally", "press-conference", "all"],
  ["speech", "press-conference", "personal"],
  ["interview", "other", "personal"],
  ["statement", "other", "personal"],
  ["press release", "other", "personal"],
  ["memo", "other", "personal"],
  ["letter", "other", "personal"],
  ["report", "other", "all"],
  ["memoir", "book", "personal"],
  ["blog post", "blog", "personal"],
  ["blog", "blog", "personal"],
  ["newsletter", "blog", "personal"],
  ["podcast", "broadcast", "all"],
  ["tweet", "social", "personal"],
  ["social media post", "social", "personal"],
];
