// Words that tell who is meant in English reporting.

/** Before a name, and no part of it. */
export const ENGLISH_TITLES: ReadonlySet<string> = words(`
  Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady President Vice Prime Minister Chancellor Secretary Senator Sen Rep
  Representative Congressman Congresswoman Governor Gov Mayor Judge Justice Chief Officer Detective Sheriff Captain
  Colonel General Lieutenant Sergeant Pope Bishop Father Rev Reverend King Queen Prince Princess Coach Manager
  Director Chairman Chairwoman Ambassador Foreign Finance Defense Defence Interior Deputy Former`);

/** Capitalised at the start of a sentence without being a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  The A An In On At By For From With Without But And Or So Yet If When While As After Before Since Because Although Though
  It He She They We I You His Her Their Our My This That These Those There Here What Why How Who Where According Asked Then
  Now Later Earlier Meanwhile However Still Also Once Until During Over Under Not No Yes Some Many Most All Both Each One Two
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December`);

export const PERSON_PRONOUNS: ReadonlySet<string> = words("he she they it He She They It");
export const AUTHOR_PRONOUNS: ReadonlySet<string> = words("I we We");

/** Heads of phrases that stand for somebody without a name. */
export const ENGLISH_ROLES: ReadonlySet<string> = words(`
  official officer spokesman spokeswoman spokesperson source aide adviser advisor expert analyst researcher scientist doctor
  lawyer attorney prosecutor judge teacher student worker manager owner resident neighbor neighbour witness man woman boy girl
  mother father son daughter brother sister wife husband friend colleague survivor victim player coach minister senator mayor
  reporter author writer critic diplomat soldier employee executive chairman director president secretary leader activist`);

export const ENGLISH_CROWDS: ReadonlySet<string> = words(`
  officials officers sources aides advisers experts analysts researchers scientists doctors lawyers prosecutors teachers
  students workers residents neighbors neighbours witnesses people men women fans users critics activists employees supporters
  protesters readers viewers voters customers parents families investigators authorities`);

export const ENGLISH_BODIES: ReadonlySet<string> = words(`
  ministry department government company police agency committee court council university hospital report study statement
  letter document union party team club group office administration army church school bank`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}
