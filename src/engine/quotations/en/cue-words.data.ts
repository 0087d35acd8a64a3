// English words that report words, in the forms in which news uses them.

import type { Stance } from "../../model.ts";

const CUES: Record<Stance, string> = {
  said: `
    said says say saying told tells telling added adds adding explained explains noted notes stated states stressed stresses insisted insists
    argued argues argue warned warns claimed claims admitted admits conceded concedes acknowledged acknowledges announced announces replied replies responded
    responds answered answers recalled recalls continued continues concluded concludes declared declares pledged pledges vowed vows promised promises
    urged urges called joked jokes quipped shouted shouts whispered whispers testified testifies remarked remarks observed observes commented comments
    praises praising hailing mentions mentioned mention clarified clarifies clarify indicated indicates signalled signaled specified pointed emphasizes emphasises underlined say tell add explain note argue insist warn claim maintain maintained maintains reiterated reiterates acknowledge announce reply respond
    recall conclude describe call calls calling caution cautions cautioned cautioning saying adding explaining noting arguing insisting warning claiming
    telling recalling joking replying responding describing quipping quips snapped snaps shot retorted retorts exclaimed exclaims cried yelled screamed
    muttered mutters murmured sighed laughed boasted boasts confessed confesses mused muses reflected reflects ruled rules cited cites contended contends
    asserted asserts alleging put puts putting dubbed branded hailed hails slammed blasted denounced condemned dismissed dismisses likened speaks
    accused accuses accusing protested protests pleaded pleads apologised apologized apologizes implored begged scoffed summed offered gushed
    described describes criticized criticised praised confirmed confirms suggested suggests countered counters complained complains predicted predicts agreed agrees
    revealed reveals emphasized emphasised lamented quoted`,
  wrote:
    "wrote writes write written writing tweeted tweets posted posts posting reads read captioned penned commented",
  thought:
    "thought thinks think thinking believed believes believe wondered wonders wondering felt feels hoped hopes feared fears",
  asked: "asked asks asking inquired questioned",
  denied: "denied denies denying",
  alleged: "alleged alleges allegedly reportedly",
};

export const ENGLISH_CUES: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(CUES) as [Stance, string][]).flatMap(([stance, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, Stance] => [word, stance]),
  ),
);

/** Verbs that take a bare clause as what was said: "she said (that) the bridge was safe". */
export const CLAUSE_CUES: ReadonlySet<string> = new Set(
  `said says told tells added adds explained explains noted notes stated states stressed stresses insisted insists argued argues warned warns claimed claims
  admitted admits conceded concedes acknowledged acknowledges announced announces testified confirmed confirms suggested suggests predicted predicts denied denies alleged alleges`
    .trim()
    .split(/\s+/),
);

/** Nouns for words: the caption "…", a sign with the words "…". */
export const WORD_NOUNS: ReadonlySet<string> = new Set(
  "caption message words comment reply answer response remark slogan chant inscription tweet verdict plea".split(
    " ",
  ),
);

/** Before marks, they show a term: includes "…", such as "…", the word "…". */
export const TERM_LEADS: ReadonlySet<string> = new Set(
  "include includes included including like term terms word phrase concept category so-called tag hashtag".split(
    " ",
  ),
);

/** Words after which a name follows: the film "…", nicknamed "…". */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  `film movie book novel song album single series show programme program episode play musical magazine newspaper article essay poem game app
  called named titled entitled nicknamed dubbed known termed labelled labeled`.split(/\s+/),
);
