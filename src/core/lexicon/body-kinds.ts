/**
 * Nouns by which a text goes on to speak of an organisation or a place that it has named: "the bank", "the island". Each
 * line is one kind under the nouns that cover it. Written from general knowledge of English; the kinds follow the classes
 * of organisations and places in OntoNotes 5 (Weischedel et al. 2013) and their hyponyms in WordNet.
 */
const KINDS = `
company firm business group corporation maker producer : bank lender airline carrier carmaker automaker retailer insurer
  brewer supplier operator manufacturer utility start-up startup developer builder shipbuilder chipmaker drugmaker publisher
  supermarket chain miner refiner steelmaker railway telecom brewery distillery contractor consultancy
organization organisation body : agency charity union association federation foundation institute society commission council
  watchdog regulator ministry department nonprofit alliance coalition network
paper newspaper : daily weekly tabloid magazine
broadcaster : station channel network
party : alliance movement coalition
team side club : squad
school : college academy university
court : tribunal
museum gallery :
hospital clinic :
church cathedral :
bank lender : fund
airline carrier :
carmaker automaker :
union :
agency : organization organisation body authority office bureau service
fund :
university college :
company : theatre theater orchestra
city town port :
island :
village hamlet :
province region district county :
country nation : republic kingdom
river :
lake :
mountain volcano peak :
airport :
theatre theater :
stadium arena :
prison jail :
factory plant :
mine :
bridge :
ship ferry vessel boat : trawler freighter tanker liner yacht
spacecraft craft : probe orbiter lander rover satellite shuttle capsule telescope
probe satellite shuttle :
`;

const words = (list = ''): string[] => list.trim().split(/\s+/).filter(Boolean);

const covered = new Map<string, Set<string>>();
for (const line of KINDS.trim()
  .replace(/\n {2}/g, ' ')
  .split('\n')) {
  const [above, below] = line.split(' :');
  for (const head of words(above)) {
    const kinds = covered.get(head) ?? new Set();
    for (const kind of [...words(above), ...words(below)]) kinds.add(kind);
    covered.set(head, kinds);
  }
}

/** Whether "the `noun`" can mean what the text called a `kind`: "the company" a bank. */
export const coversKind = (noun: string, kind: string): boolean =>
  noun === kind || (covered.get(noun)?.has(kind) ?? false);

/** Whether a noun may stand for an organisation, place or vessel that was named. */
export const isBodyNoun = (noun: string): boolean =>
  covered.has(noun) || [...covered.values()].some((kinds) => kinds.has(noun));

/** Kinds that are no bodies but places and vessels, which a name that was called nothing yet is not taken for. */
const THINGS = `city town port village hamlet province region district county country nation republic kingdom river lake
  mountain volcano peak airport stadium arena prison jail factory plant mine bridge island ship ferry vessel boat trawler
  freighter tanker liner yacht spacecraft craft probe orbiter lander rover satellite shuttle capsule telescope`;

const things = new Set(words(THINGS.replace(/\n/g, ' ')));

/** Whether a noun can only stand for a body of people: "the airline", "the club". */
export const isOnlyBody = (noun: string): boolean => isBodyNoun(noun) && !things.has(noun);

/** What any company may be called, also where the text never said what it makes. */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(['company', 'firm', 'business']);

/** Last words of names by which a body is known for what it is, a line each under its kind. From general English of news. */
const ENDS: Readonly<Record<string, string>> = {
  newspaper:
    'times telegraph herald post tribune gazette chronicle guardian observer mail courier journal dispatch globe',
  airline: 'air airways airlines',
  carmaker: 'motors automobiles',
  club: 'united fc rovers wanderers hotspur albion athletic',
  broadcaster: 'tv radio broadcasting television',
  hospital: 'infirmary',
};

const kindOfEnd = new Map(
  Object.entries(ENDS).flatMap(([kind, list]) => words(list).map((end): [string, string] => [end, kind])),
);

/** What a body is by the last word of a name of several: `newspaper` for “Belfast Telegraph”; null where that does not say it. */
export const kindByEnd = (name: readonly string[]): string | null =>
  name.length > 1 ? (kindOfEnd.get(name.at(-1)?.toLowerCase() ?? '') ?? null) : null;
