/**
 * Words by which an organisation is known from the form of its name or from what stands beside it; apart from the lists
 * that the name finder is trained with. Written class by class from general knowledge of English names.
 */

const words = (list: string) => new Set(list.split(/\s+/));

/** Last words of sports clubs' names that clubs are called by alone: "United had the ball". */
export const CLUB_ENDS = words(
  'united albion rovers wanderers athletic hotspur rangers orient argyle thistle rovers corinthians dynamo sporting fc afc',
);

/** Last words of the names of companies that leave out what they are called by: "Brightwell" for "Brightwell Foods". */
export const COMPANY_ENDS = words(
  `inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc group holdings industries enterprises ventures
   foods beverages brands stores motors automotive aerospace aviation airlines airways air freight logistics shipping
   cruises rail trucking mining minerals metals steel petroleum energy renewables solar chemicals chemie textiles pharma
   pharmaceuticals biotech biosciences therapeutics diagnostics technologies systems software robotics semiconductors
   electronics telecom telecommunications wireless networks media broadcasting publishing entertainment studios
   capital securities partners advisers advisors consulting analytics insurance healthcare`,
);

/** More last words of organisations' names, which few places and people end in. */
export const BODY_ENDS = words(
  `coaches buses travel tours taxis homes properties estates developments construction engineering services farms
   dairies drinks wines jewellers jewelers bakery hotels restaurants research forum care news press bank trust foundation institute university college school academy hospital clinic society
   association federation union alliance coalition council commission committee agency authority ministry department`,
);

/** Plural nouns that names of organisations follow: "two other companies, MediCab and Tez Chalo". */
export const BODY_PLURALS = words(
  `companies firms banks airlines agencies charities unions retailers clubs newspapers broadcasters carmakers automakers
   insurers lenders startups start-ups suppliers operators manufacturers nonprofits supermarkets rivals`,
);

/** Parties by their plural, behind "the". */
export const PARTY_PLURALS = words('greens');

/** Nouns that make a place of the name before them: "Benguet province", "the Marloo by-election". */
export const PLACE_NOUNS = words(
  `province county prefecture governorate oblast municipality peninsula island islands valley region district suburb
   neighbourhood neighborhood village township by-election byelection constituency electorate archipelago`,
);

/** Nouns that make a place of the name behind "of": "the town of Bontalan". */
export const PLACES_OF = words(
  'town city village province county district island port suburb municipality hamlet state',
);

/** What companies do, behind "which": "Lucero Gold, which operates a mine". */
export const COMPANY_VERBS = words(
  `operates owns runs makes sells produces manufactures employs manages supplies publishes distributes markets builds
   develops represents`,
);

/** Creeds and feasts, which are nobody and nowhere. */
export const CREEDS = words(
  `islam christianity judaism hinduism buddhism sikhism catholicism protestantism hajj umrah eid diwali hanukkah passover
   lent advent nowruz purim pentecost ramadan christmas easter halloween thanksgiving`,
);

/** Storms have people's names. */
export const STORM_WORDS = words('storm hurricane typhoon cyclone');
