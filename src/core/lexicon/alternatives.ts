/**
 * Kinds of one thing of which only one stands in one place of one statement: `spread from gorillas` and `spread from
 * chimpanzees`. A line is one set. Words that a writer may use for each other, or of which one covers another (`boat` and
 * `ship`), are in no set together. Source: co-hyponyms of WordNet 3.0, chosen by hand from general knowledge.
 */
export const ALTERNATIVE_SETS = `
red orange yellow green blue purple pink brown grey
gold silver bronze
man woman
boy girl
male female
husband wife
gorilla chimpanzee orangutan bonobo baboon macaque gibbon
dog cat horse cow pig sheep goat chicken duck bear wolf tiger lion elephant camel snake shark whale dolphin seal eagle owl fox rabbit rat bat
tea coffee wine beer vodka whisky milk
wheat rice maize barley rye sugar salt potato tomato apple banana fish
oil gas coal uranium weapon food medicine
copper iron zinc nickel lithium cobalt platinum aluminium diamond
wood stone brick steel glass plastic concrete
bus train tram plane helicopter ferry lorry motorcycle bicycle submarine tank
bus car train tram plane helicopter ferry truck motorcycle bicycle
bus car train tram plane helicopter ferry van bicycle
car lorry
driver passenger pedestrian cyclist motorcyclist
guard inmate
guard prisoner
soldier civilian
policeman civilian
judge prosecutor witness defendant
juror prosecutor witness defendant
knife gun sword axe hammer grenade torpedo landmine
pistol rifle shotgun knife axe hammer
breakfast lunch dinner
second minute hour day week month year decade century
army navy coastguard
football cricket tennis basketball hockey baseball volleyball golf swimming boxing cycling sailing
christian muslim jew hindu buddhist sikh
catholic protestant
sunni shia
physics chemistry medicine literature peace economics mathematics biology
murder manslaughter theft fraud rape arson bribery espionage treason perjury smuggling blackmail
murder manslaughter robbery kidnapping rape arson bribery espionage perjury
earthquake flood hurricane tornado tsunami avalanche landslide drought eruption famine
cholera malaria measles mumps tuberculosis influenza pneumonia cancer diabetes leprosy polio typhoid dengue ebola hiv
teacher student nurse lawyer judge farmer fisherman engineer journalist priest firefighter
cholera malaria measles tuberculosis influenza pneumonia cancer diabetes leprosy polio typhoid dengue ebola hiv
teacher student nurse lawyer judge farmer fisherman engineer journalist priest firefighter postman baker butcher plumber carpenter electrician pilot barber accountant miner architect pharmacist hairdresser
church mosque synagogue school hospital prison hotel museum library theatre stadium airport factory supermarket
kitchen bathroom bedroom garage basement attic
guitar piano violin drum trumpet
film song play opera painting poem
river lake canal sea
tree wall lamppost
primary secondary
bride groom
plaintiff defendant
buyer seller
landlord tenant
atheist believer
`;

const SETS_BY_WORD: ReadonlyMap<string, readonly number[]> = toSetsByWord();

function toSetsByWord(): Map<string, number[]> {
  const sets = new Map<string, number[]>();
  for (const [at, line] of ALTERNATIVE_SETS.trim().split('\n').entries())
    for (const word of line.split(' ')) sets.set(word, [...(sets.get(word) ?? []), at]);
  return sets;
}

/** Whether two base forms are other kinds of one thing. */
export const areAlternatives = (one: string, other: string): boolean =>
  one !== other && SETS_BY_WORD.get(one)?.some((set) => SETS_BY_WORD.get(other)?.includes(set)) === true;
