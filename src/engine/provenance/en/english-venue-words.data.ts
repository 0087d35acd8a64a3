// English outlets, and the words around them that show how they are used. General knowledge, not exhaustive.

import type { Medium } from "../../model.ts";

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
    "Twitter/Facebook/Instagram/TikTok/YouTube/LinkedIn/Telegram/Truth Social/Threads/Mastodon/Bluesky/Reddit/Snapchat/Weibo/Discord/Twitch/Substack/Tumblr/Pinterest/WhatsApp",
  ],
];

/** Last words of a capitalised name that show an outlet: Aoba Times, Riverside Herald. */
export const ENGLISH_NAME_ENDINGS: readonly (readonly [Medium, readonly string[]])[] = [
  [
    "newspaper",
    "Times Post Herald Gazette Tribune Journal Chronicle Courier Observer Mail Shimbun Daily Dispatch Sentinel Register Argus Standard Mercury Echo Examiner Inquirer Star Sun Globe Bulletin Advertiser Independent Express Record Ledger Citizen Mirror Telegraph Guardian Press Argus Monitor".split(
      " ",
    ),
  ],
  ["broadcast", "News TV Television Radio FM Network Channel Broadcasting".split(" ")],
  ["agency", "Agency Wire".split(" ")],
  ["magazine", "Magazine Review Weekly Quarterly Monthly Bulletin Digest".split(" ")],
  ["other", ["Court", "Tribunal"]],
];

/** A name that goes on over "of": Journal of Rural Medicine. */
export const ENGLISH_NAME_HEADS: ReadonlySet<string> = new Set(
  "Journal Annals Proceedings Archives Transactions Review".split(" "),
);

/** Before a name, lower case, articles left out: the outlet passes words on, or words are said to it. */
export const RELAY_CUES: readonly string[] = [
  "according to",
  "reported by",
  "quoted by",
  "cited by",
  "published by",
  "obtained by",
  "seen by",
  "broadcast by",
  "a report by",
  "a report in",
  "reports in",
];
/** Words are told to whoever follows, person or outlet. */
export const TELLING_CUES: readonly string[] = ["told", "tells", "tell", "telling"];
export const PLACE_CUES: readonly string[] = [
  "interview with",
  "interview on",
  "interview in",
  "interview for",
  "interview published in",
  "interview to",
  "speaking to",
  "speaking on",
  "speaking in",
  "speaking at",
  "spoke to",
  "spoke on",
  "statement to",
  "email to",
  "comments to",
  "issue of",
  "writing in",
  "writing for",
  "writing on",
  "wrote in",
  "wrote for",
  "wrote on",
  "writes in",
  "writes for",
  "published in",
  "article in",
  "article for",
  "column in",
  "column for",
  "op-ed in",
  "essay in",
  "essay for",
  "letter to",
  "reviewing in",
  "book in",
  "appearing on",
  "appearance on",
  "posted on",
  "post on",
  "posting on",
  "read on",
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

/** Back to an outlet named before: told the magazine. */
export const BACK_NOUNS: ReadonlyMap<string, Medium> = new Map([
  ["newspaper", "newspaper"],
  ["paper", "newspaper"],
  ["magazine", "magazine"],
  ["site", "site"],
  ["website", "site"],
  ["outlet", "site"],
  ["broadcaster", "broadcast"],
  ["station", "broadcast"],
  ["podcast", "broadcast"],
  ["programme", "broadcast"],
  ["program", "broadcast"],
  ["show", "broadcast"],
]);

/** After in, at, during or on, an article or a possessive: a venue without a name. Events are open to all who take part. */
export const ENGLISH_EVENT_NOUNS = `
news conference/press conference/press briefing/news briefing/briefing/media briefing/hearing/rally/public meeting/council meeting/
town hall/town hall meeting/party conference/annual conference/annual meeting/meeting/conference call/earnings call/panel discussion/debate/
inquest/inquiry/tribunal/red carpet/premiere/launch event/ceremony/Senate floor/House floor/vigil/webinar/symposium`;

/** Texts and talks of one person or body. */
export const ENGLISH_TEXT_NOUNS: readonly (readonly [Medium, string])[] = [
  [
    "other",
    "speech/keynote/keynote speech/address/interview/statement/joint statement/press release/news release/memo/internal memo/letter/email/e-mail",
  ],
  [
    "other",
    "voicemail/text message/victim impact statement/impact statement/affidavit/court filing/filing/research note/note to clients/sermon/lecture",
  ],
  [
    "other",
    "press notice/open letter/resignation letter/report/matchday programme/programme notes/release notes/testimony/video message/phone interview",
  ],
  ["book", "memoir/autobiography/book"],
  ["blog", "blog post/blog/newsletter"],
  ["broadcast", "podcast"],
  ["social", "tweet/social media post/Instagram post/Facebook post/support forum/forum"],
  ["newspaper", "editorial/op-ed/opinion piece/column"],
];

/** Broadcasters that need no article: on state television. */
export const PLAIN_BROADCASTERS =
  "state television/state TV/state radio/public television/public radio/national television/live television/local radio/local television";

/** Nouns before a title in marks: the podcast “…”. */
export const TITLED_MEDIA: ReadonlyMap<string, Medium> = new Map([
  ["podcast", "broadcast"],
  ["programme", "broadcast"],
  ["program", "broadcast"],
  ["show", "broadcast"],
  ["series", "broadcast"],
  ["magazine", "magazine"],
  ["newspaper", "newspaper"],
  ["blog", "blog"],
  ["newsletter", "blog"],
  ["book", "book"],
  ["memoir", "book"],
  ["autobiography", "book"],
  ["novel", "book"],
  ["essay", "book"],
  ["study", "book"],
  ["classic", "book"],
]);
