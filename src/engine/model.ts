// The nouns that all rooms share. Types only; everything here is JSON-safe, because it crosses contexts.

/** Ordinal of a block on its page, from 0, in reading order. */
export type BlockId = number;
/** "q1", "q2", … in the order in which the page first gives the words. */
export type QuoteId = string;

/** A half-open stretch of a block's text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of the page: which block, and where in its text. */
export interface Place extends Span {
  block: BlockId;
}

/** Words of the page that stand as evidence, with where they stand. */
export interface Mention extends Place {
  text: string;
}

// ---------------------------------------------------------------- what the page gives to the engine

export type BlockRole = "paragraph" | "heading" | "item" | "cell" | "quote" | "caption" | "cite";

export interface Link extends Span {
  href: string;
}

/** One paragraph as a reader sees it, as `page/read` hands it over. */
export interface SourceBlock {
  id: BlockId;
  text: string;
  role: BlockRole;
  /** 1 to 6 for a heading, else 0. */
  level: number;
  links: Link[];
  /** Addresses of the pictures, videos and embeds that stand in the block. */
  media: string[];
  /** Number of the `<blockquote>` (or `<q>`) that the block stands in, from 1; 0 outside any. */
  quoteGroup: number;
  /** The `cite` address of that element. */
  cite: string | null;
  /** Holds a control, is being edited, or is the target of the address's fragment: never folded. */
  pinned: boolean;
}

/** What the page says of itself. Dates are ISO, as far as the page gives them. */
export interface PageFacts {
  url: string | null;
  title: string;
  /** BCP 47 primary language: what the page declares, or what its text shows. */
  language: string;
  /** "YYYY[-MM[-DD]]", with time and zone where given. */
  published: string | null;
  /** Name of the site or outlet that serves the page. */
  site: string | null;
  author: string | null;
}

export interface SourcePage {
  facts: PageFacts;
  blocks: SourceBlock[];
}

// ---------------------------------------------------------------- morphological analysis

/** One morpheme, as IPADIC gives it. `start` and `end` are UTF-16 offsets into the analysed text. */
export interface Token extends Span {
  surface: string;
  /** Part of speech and its three subdivisions; "*" where IPADIC has none. */
  pos: string;
  pos1: string;
  pos2: string;
  pos3: string;
  conjugationType: string;
  conjugationForm: string;
  /** Dictionary form; the surface itself for an unknown word. */
  base: string;
  known: boolean;
}

export type Tokenise = (text: string) => Token[];

// ---------------------------------------------------------------- text reuse

export interface Repeat {
  kind: "exact" | "near" | "assembled";
  /** The earlier block that gives most of the characters. */
  of: BlockId;
  /** Share of the block's characters that stand in earlier blocks, 0.8 to 1. */
  similarity: number;
}

export interface Overlap {
  of: BlockId;
  /** Share of the block's characters that stand in earlier blocks, 0.4 to 0.8. */
  share: number;
}

export interface Block {
  id: BlockId;
  text: string;
  repeat: Repeat | null;
  overlap: Overlap | null;
}

export interface Fold {
  first: BlockId;
  last: BlockId;
  of: { first: BlockId; last: BlockId };
  /** UTF-16 code units hidden. */
  characters: number;
  /** Number of material differences from what stands above. */
  differences: number;
}

/** What a page repeats: the part of a report that needs no dictionary. */
export interface PageReuse {
  /** One for each block of the page, in order. */
  blocks: Pick<Block, "repeat" | "overlap">[];
  folds: Fold[];
}

// ---------------------------------------------------------------- quotations

export type Stance = "said" | "wrote" | "thought" | "asked" | "denied" | "alleged";
export type SpeakerKind = "named" | "anonymous" | "group" | "author" | "unknown";
export type Relation = "same" | "cosmetic" | "altered" | "truncated" | "extended";

export interface Cue extends Span {
  text: string;
}

export interface QuoteSpeaker {
  /** The fullest name that the page gives; null where it gives none. */
  name: string | null;
  kind: SpeakerKind;
  role: string | null;
  mention: Mention | null;
  /** Id of the rule that decided: its file name in `attribution/`. */
  rule: string;
  /** Calibrated: of what is given at 0.9 or more, at least 95 % is right on unseen text. */
  confidence: number;
}

export interface Occurrence extends Mention {
  relation: Relation;
}

export type FlagCode =
  | "no-speaker"
  | "anonymous-speaker"
  | "altered"
  | "truncated"
  | "conflicting-speakers"
  | "no-source"
  | "second-hand"
  | "unclosed";

export interface Flag {
  code: FlagCode;
  evidence: Place[];
}

export interface Quote {
  id: QuoteId;
  kind: "direct" | "indirect";
  /** The words, marks excluded. */
  text: string;
  block: BlockId;
  start: number;
  end: number;
  cue: Cue | null;
  stance: Stance;
  speaker: QuoteSpeaker;
  /** From the utterance outward to this page. */
  provenance: Step[];
  firstReported: Step | null;
  /** Every place on the page that gives these words, this one included, in page order. */
  occurrences: Occurrence[];
  flags: Flag[];
}

export interface Speaker {
  name: string;
  aliases: string[];
  kind: SpeakerKind;
  role: string | null;
  quotes: QuoteId[];
}

// ---------------------------------------------------------------- provenance

export type Medium =
  | "newspaper"
  | "agency"
  | "broadcast"
  | "magazine"
  | "site"
  | "blog"
  | "social"
  | "press-conference"
  | "book"
  | "other";

export interface Step {
  outlet: string | null;
  medium: Medium;
  author: string | null;
  /** "YYYY[-MM[-DD]]": the granularity that the text gives, no more. */
  date: string | null;
  dateText: string | null;
  url: string | null;
  mention: Mention;
}

/** "The talks were reported by O on D." */
export interface NewsReport extends Place {
  outlet: string | null;
  date: string | null;
  what: string;
}

/** A line that says where copied text comes from. */
export interface Citation {
  title: string | null;
  outlet: string | null;
  author: string | null;
  date: string | null;
  url: string | null;
  block: BlockId;
}

// ---------------------------------------------------------------- the result for one page

export interface Report {
  schema: "firsthand-report/1";
  input?: string;
  page: {
    url: string | null;
    title: string;
    language: string;
    published: string | null;
    site: string | null;
  };
  blocks: Block[];
  folds: Fold[];
  quotes: Quote[];
  speakers: Speaker[];
  reports: NewsReport[];
  citations: Citation[];
}

// ---------------------------------------------------------------- between the engine's own rooms

/** A block with what morphology and sentence cutting say of it. */
export interface AnalysedBlock {
  source: SourceBlock;
  tokens: Token[];
  sentences: Span[];
}

/** A quotation as `quotations/` finds it, before anyone knows whose words these are. */
export interface FoundQuote extends Place {
  kind: "direct" | "indirect";
  text: string;
  /** The opening mark; "" for indirect speech and for labelled lines without marks. */
  mark: string;
  /** False when the closing mark is missing. */
  closed: boolean;
  /** Goes on with the words of the quotation before it (a paragraph that reopens the mark). */
  continues: boolean;
  cue: Cue | null;
  stance: Stance;
  /** Id of the form that was recognised: its file or rule name in `quotations/`. */
  form: string;
  /** 0 to 1: that these are somebody's words. */
  confidence: number;
}

// ---------------------------------------------------------------- reviews

/** Words with their surroundings: W3C Web Annotation Data Model, TextQuoteSelector. */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

export type Verdict = "keep" | "doubt" | "dismiss";

export interface Correction {
  speaker?: string;
  outlet?: string;
  date?: string;
}

/** What a reader said of one quotation. Times are epoch milliseconds. */
export interface Review {
  id: string;
  /** Canonical address of the page. */
  page: string;
  pageTitle: string;
  target: TextQuoteSelector;
  /** Which of the places with these same words on the page, from 0. */
  ordinal: number;
  /** Whose words these were said to be when the review was made. */
  speaker: string | null;
  verdict: Verdict | null;
  correction: Correction | null;
  note: string;
  createdAt: number;
  updatedAt: number;
}

// ---------------------------------------------------------------- settings

type RepeatMode = "off" | "mark" | "fold";

export interface Settings {
  modes: { exact: RepeatMode; near: RepeatMode; partial: RepeatMode };
  /** Read the page at once when the toolbar button is pressed. */
  readOnClick: boolean;
  /** Hosts, such as "news.example.org". */
  always: string[];
  never: string[];
  language: "auto" | "ja" | "en";
  /** Quotations less sure than this are shown as unsure. */
  sureness: "strict" | "balanced" | "all";
}
