// Words that tell who is meant in English reporting.

/** Before a name, and no part of it. */
export const ENGLISH_TITLES: ReadonlySet<string> = words(`
  Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness President Vice Prime Minister Premier Chancellor Secretary Senator
  Sen Rep Representative Congressman Congresswoman Governor Gov Mayor Judge Justice Chief Officer Detective Det Con Constable
  Inspector Insp Supt Superintendent PC DC DI Sgt Sergeant Sheriff Captain Capt Colonel Col Major Maj General Gen Lieutenant Lt
  Commander Admiral Adm Pope Cardinal Archbishop Bishop Father Rev Reverend Rabbi Imam King Queen Prince Princess Duke Duchess Coach
  Manager Director Chairman Chairwoman Chair Ambassador Foreign Finance Defense Defence Interior Home Treasury Health Education Deputy
  Former Councillor Coun Cllr Councilman Councilwoman Councilmember Alderman Assemblyman Assemblywoman Commissioner Superintendent
  Attorney Chef CEO CFO CTO COO Nurse Speaker Deputy Acting Saint Taoiseach TD`);

/** A title that is also the family name of many, or a first name, is one only before another name. */
export const MALE_TITLES: ReadonlySet<string> = words(
  "Mr Sir Lord King Prince Duke Father Pope Chairman Congressman Councilman",
);
export const FEMALE_TITLES: ReadonlySet<string> = words(
  "Mrs Ms Miss Dame Lady Baroness Queen Princess Duchess Chairwoman Congresswoman Councilwoman",
);

/** After a name, and no part of it. */
export const NAME_SUFFIXES: ReadonlySet<string> = words("KC QC SC MP MSP TD MD PhD Esq Jr Sr MBE OBE CBE");

/** Capitalised at the start of a sentence without being a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  The A An In On At By For From With Without But And Or Nor So Yet If When While As After Before Since Because Although Though Unless
  It He She They We I You His Her Their Our My Its Your This That These Those There Here What Why How Who Whom Whose Which Where
  According Asked Then Now Later Earlier Meanwhile However Still Also Once Until Till During Over Under Not No Yes Some Many Most All
  Both Each Every One Two Three Four Five Six Several Few Another Others Other Instead Even Only Just Perhaps Maybe Indeed Again Today
  Yesterday Tomorrow Never Always Often Sometimes Soon Among Amid Between Despite Like Unlike About Above Across Against Along Around
  Behind Below Beside Beyond Inside Outside Into Near Off Onto Out Past Through Throughout To Toward Towards Up Upon Via Within Whether
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Afterwards Eventually Finally Nobody Everybody Everyone Someone Somebody Nothing Everything Anyone Speaking
  Writing Responding Replying Thank Thanks Q`);

/** Parts of a date, and capitalised wherever they stand. */
export const CALENDAR_WORDS: ReadonlySet<string> = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
  December Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter`);

export const HE_OR_SHE: ReadonlyMap<string, "m" | "f" | null> = new Map([
  ["he", "m"],
  ["she", "f"],
  ["they", null],
  ["it", null],
]);

/** Pronouns that are no subjects, by the subject that they stand for. */
export const OBJECT_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
]);
export const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
]);

export const DETERMINERS: ReadonlySet<string> = words(`
  the a an this that these those his her their its my our your one another some several many most two three four five six seven
  eight nine ten both every each no any other more few`);

/** Stand for somebody without a noun: "Another wrote", "many agreed". */
export const LONE_QUANTIFIERS: ReadonlyMap<string, "role" | "crowd"> = new Map([
  ["another", "role"],
  ["one", "role"],
  ["others", "crowd"],
  ["many", "crowd"],
  ["some", "crowd"],
  ["several", "crowd"],
  ["most", "crowd"],
  ["someone", "role"],
  ["somebody", "role"],
]);

/** End like those who do something, and are things. */
export const NO_AGENTS: ReadonlySet<string> = words(`
  number letter order paper river matter computer center quarter dinner summer winter weather power tower water corner border chapter
  counter factor floor door error mirror motor color colour restaurant plant list twist grant character offer answer paper poster banner
  newspaper flyer member cover finger shoulder laughter fever tender timer filter server router printer poker powder feather leather
  cancer disorder encounter register theater theatre murder slaughter layer buffer transfer meter chamber cellar cedar lumber timber
  cluster disaster semester career tier pier guarantee fee committee coffee degree employee-count apartment elevator escalator sector
  vector tractor reactor detector monitor territory trailer freezer locker container thriller teaser sticker drawer flower shower
  christian-era instant constant pendant warrant merchant-ship mist wrist waist fist checklist playlist shortlist dollar supper
  under-cover wonder thunder hammer ladder bladder rubber butter batter bitter litter shelter alter cylinder calendar`);

export const PREPOSITIONS: ReadonlySet<string> = words(`
  of in on at by for from with without to into onto about above across after against along amid among around as before behind below
  beneath beside between beyond despite down during except inside like near off out outside over past since through throughout till
  toward towards under until up upon via within worth per unlike than`);

/** Between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = words(`
  has have had used is was were are be been being will would could can may might must should did does do also then later once again only
  just even still now never always often already recently previously repeatedly further both himself herself themselves itself
  'd 's 've 'll 'm 're not who that which to first soon since famously reportedly`);

/** End a noun phrase; none of them is a noun. */
export const PHRASE_STOPS: ReadonlySet<string> = words(`
  and or but nor so yet if when while because although though that who whom whose which where what why how is was were are be been
  being has have had will would could can may might must should shall did does do done not then than there here also he she they we i
  you it him them us me himself herself themselves itself never always only just even still now again later once ago went came got put
  took made gave let kept left ran`);

/** Past forms that end in no -ed. */
export const IRREGULAR_PASTS: ReadonlySet<string> = words(`
  said told wrote thought felt went came got put took made gave let kept left ran stood sat held led met paid sent lost won found saw
  knew began spoke shook spent fell rose grew drew threw broke chose drove rode swore took heard meant read set cut hit beat bought
  seen shown given known taken written spoken drawn shared brought caught taught fought sought became`);

/** Heads of phrases that stand for somebody without a name; some tell whether of a man or a woman. */
export const ENGLISH_ROLES: ReadonlySet<string> = words(`
  official officer spokesman spokeswoman spokesperson representative source aide adviser advisor expert analyst researcher scientist
  doctor physician nurse surgeon psychologist sociologist economist historian lawyer attorney prosecutor defendant judge magistrate
  teacher headteacher principal professor student pupil worker manager owner founder co-founder cofounder resident neighbor neighbour
  witness man woman boy girl child mother mom mum father dad parent son daughter brother sister husband wife widow widower uncle aunt
  grandmother grandfather cousin partner ex-wife ex-husband friend colleague co-star survivor victim patient player captain striker
  goalkeeper pitcher coach trainer boss minister senator mayor governor deputy congressman congresswoman councillor councilman
  councilwoman lawmaker backbencher president premier chancellor secretary treasurer leader chief head chair chairman chairwoman
  director executive ceo reporter journalist correspondent columnist editor author co-author writer critic reviewer blogger host
  presenter producer actor actress star singer rapper musician composer conductor cellist pianist violinist artist painter designer
  developer programmer engineer architect designer comedian model influencer streamer diplomat ambassador envoy soldier commander
  general colonel sergeant detective constable sheriff investigator inspector firefighter paramedic driver pilot passenger tourist
  traveler traveller fisherman farmer rancher builder carpenter electrician cook chef waiter waitress server bartender customer shopper
  buyer tenant landlord agent realtor broker banker trader investor shareholder employee employer staffer insider whistleblower
  activist campaigner organizer organiser volunteer donor voter protester demonstrator supporter opponent rival candidate nominee
  fan user commenter commentator poster viewer reader listener caller subscriber member citizen local veteran retiree pensioner
  teenager youth priest pastor vicar bishop imam rabbi umpire referee juror dispatcher translator interpreter librarian curator
  bookseller publisher novelist poet playwright philosopher scholar academic lecturer tutor dentist vet veterinarian pharmacist therapist
  counselor counsellor midwife carer caregiver babysitter cleaner janitor plumber mechanic technician operator clerk cashier
  receptionist assistant secretary-general gaffer skipper newcomer champion winner finalist runner swimmer cyclist boxer golfer
  hostess attendant senior junior sophomore freshman rookie quarterback midfielder defender winger linebacker batsman bowler
  right-hander left-hander maker keeper songwriter playmaker headliner biologist chemist physicist astronomer geologist ecologist neuroscientist cardiologist epidemiologist virologist`);

export const MALE_ROLES: ReadonlySet<string> = words(`
  spokesman man boy father dad son brother husband widower uncle grandfather ex-husband congressman councilman chairman actor waiter
  fisherman gentleman businessman policeman fireman king prince lord`);
export const FEMALE_ROLES: ReadonlySet<string> = words(`
  spokeswoman woman girl mother mom mum daughter sister wife widow aunt grandmother ex-wife congresswoman councilwoman chairwoman
  actress waitress lady businesswoman policewoman queen princess midwife`);

export const ENGLISH_CROWDS: ReadonlySet<string> = words(`
  officials officers sources aides advisers advisors experts analysts researchers scientists doctors nurses lawyers prosecutors teachers
  students pupils workers residents neighbors neighbours witnesses people men women children parents fans users commenters critics
  reviewers activists campaigners employees staff supporters opponents protesters demonstrators readers viewers listeners voters
  customers shoppers passengers tourists families relatives investigators detectives firefighters authorities ministers lawmakers
  senators politicians republicans democrats reporters journalists economists historians engineers developers owners landlords tenants
  farmers drivers players coaches authors lovers members jurors spectators onlookers bystanders locals villagers netizens posters
  followers subscribers investors shareholders executives organizers organisers volunteers donors patients survivors victims friends
  colleagues some-users others`);

export const ENGLISH_BODIES: ReadonlySet<string> = words(`
  ministry department government company firm corporation police agency committee commission court council university college
  hospital union party team club group office administration army navy church school bank airline studio label publisher retailer
  manufacturer startup charity foundation association federation league board authority inspectorate service opposition regulator
  operator newspaper paper magazine site website outlet broadcaster network embassy museum restaurant cafe diner hotel campaign
  family prosecution defense defence coalition cabinet parliament senate house institute think-tank watchdog bureau force brigade`);

export const ENGLISH_DOCUMENTS: ReadonlySet<string> = words(`
  report study statement letter document memo changelog complaint lawsuit suit indictment filing petition poll survey review editorial article
  column post tweet caption headline sign banner poster placard note email message text label sticker receipt menu plaque inscription
  faq manual guideline policy bill law ruling verdict contract release notes circular leaflet flyer ad advertisement slogan story
  book memoir diary response reply comment apology answer transcript website`);

/** Last words of names that are no person's. */
export const BODY_NAME_ENDINGS: ReadonlySet<string> = words(`
  Authority Union Press News Times Herald Post Courier Tribune Gazette Journal Chronicle Observer Sentinel Register Argus Guardian
  Telegraph Mail Mirror Magazine Weekly Daily Review Radio FM TV Television Channel Network Games Pictures Studios Records Music Air
  Airlines Airways Lines Club United City Rovers Athletic Rangers Wanderers University College School Academy Clinic Hospital Court
  Council Department Ministry Office Agency Commission Committee Board Bureau Service Services Inspectorate Front Party Alliance Coalition
  Movement Federation Association League Society Foundation Institute Centre Center Museum Library Church Bank Group Holdings Inc Ltd
  LLC Corp Corporation Company Co plc PLC Partners Industries Systems Technologies Labs Lab Software Media Entertainment Productions
  Theatre Theater Desk Research Police Trust Fund Festival Open Cup Championship Prize Award Act Bill Street Road Lane Avenue Square Park
  County State Island Valley River Lake Hills Instagram Facebook Twitter TikTok Threads Bluesky Mastodon Reddit YouTube X Discord
  Senate House Congress Parliament Government Cabinet Lords Commons Treasury Army Navy Force`);

/** A name goes on over "of" after one of these: Department of Transport, Bank of Aoba. */
export const NAMES_OVER_OF: ReadonlySet<string> = words(`
  Department Ministry House University Bank Institute Board Office College School Journal Annals Church Court Duke Duchess Prince
  Princess King Queen Bishop Archbishop Museum Society Federation Association Republic Kingdom City Bay Isle Academy Chamber Ministers
  Council Secretary Minister Chancellor Leader Head Commission Bureau Faculty`);

/** Small words inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  "de van von der den al bin ibn la le du da dos di del ter y el",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ""));
}
