/**
 * Words for what a person is or does, in lower case, that stand before a name ("President Moon"), after it in apposition
 * ("Yuri Ushakov, an aide") or in its place ("the Russian leader"). Written from general knowledge of English news prose.
 */

/** Heads of state and government, and what papers call them. All of these can be called a leader. */
export const LEADER_ROLES = new Set(
  `president premier chancellor leader ruler dictator autocrat strongman despot monarch king queen emperor sultan emir
   prime-minister supreme-leader head-of-state taoiseach chairman caudillo`.split(/\s+/),
);

/** Offices and callings that stand before a name as a title or make a role phrase. */
export const OFFICE_ROLES = new Set(
  `minister secretary senator governor mayor ambassador envoy spokesman spokeswoman spokesperson adviser advisor aide
   commissioner deputy lawmaker legislator congressman congresswoman representative councillor councilor official diplomat
   general colonel major captain lieutenant sergeant admiral marshal commander officer inspector detective superintendent
   constable sheriff chief judge justice prosecutor attorney lawyer solicitor barrister magistrate speaker treasurer
   director manager boss executive founder cofounder co-founder owner chairwoman chairperson chair ceo head economist
   analyst strategist expert researcher scientist professor doctor physician surgeon nurse teacher principal headteacher
   historian author writer novelist poet journalist reporter columnist editor correspondent broadcaster presenter
   actor actress singer musician rapper comedian filmmaker producer artist painter designer architect engineer astronaut
   coach trainer captain striker midfielder defender goalkeeper winger forward quarterback player pitcher driver champion
   activist campaigner dissident politician candidate nominee frontrunner incumbent lawmaker mp oligarch tycoon billionaire
   entrepreneur businessman businesswoman bishop archbishop cardinal pope priest pastor imam ayatollah rabbi cleric
   suspect defendant victim witness survivor resident farmer worker student pilot soldier veteran fighter warlord
   prince princess duke duchess baron baroness lord lady sir dame count countess`.split(/\s+/),
);

/** Kin and ties, said of someone: "Putin’s aide", "his wife". */
export const TIE_ROLES = new Set(
  `wife husband widow widower son daughter father mother brother sister uncle aunt nephew niece cousin grandfather
   grandmother grandson granddaughter son-in-law daughter-in-law father-in-law mother-in-law stepson stepdaughter partner
   girlfriend boyfriend fiancé fiancée friend ally rival opponent predecessor successor counterpart colleague mentor
   protégé bodyguard assistant deputy running-mate`.split(/\s+/),
);

/** Members of a family by blood or marriage, of which one is only one to another. */
export const KIN: ReadonlySet<string> = new Set(
  `wife husband son daughter father mother brother sister uncle aunt nephew niece cousin grandfather grandmother grandson
   granddaughter son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law stepson stepdaughter
   stepfather stepmother great-uncle great-aunt`.split(/\s+/),
);

/** Forms of address, which are no description of a person by themselves. */
export const COURTESY_TITLES = new Set(
  `mr mrs ms miss mx dr prof sir dame lord lady rev reverend hon rt madam madame monsieur mme herr frau signor señor
   señora don doña sheikh shaikh haji hajji alhaji chief engr datuk dato tan tun shri smt`.split(/\s+/),
);

/** Written short before a name, with or without the stop. */
export const SHORT_TITLES = new Set(
  `pres sen rep gov gen lt col maj capt cpt sgt cpl pvt adm cmdr insp supt det atty amb min sec supt brig`.split(/\s+/),
);

/** Words that stand between nationality and role, or before both, and belong to the description. */
export const ROLE_MODIFIERS = new Set(
  `former then ex late acting interim current incoming outgoing vice deputy senior chief top prime foreign defence defense
   finance interior health education justice trade energy economy environment agriculture labour labor transport home
   attorney first second supreme crown opposition state national regional local military police army navy air press
   communications presidential parliamentary party congressional federal general executive managing team national-security
   longtime veteran embattled exiled jailed ousted president-elect assistant associate head lead co`.split(/\s+/),
);

/** Said of women only, and of men only; used to match pronouns. */
export const FEMALE_WORDS = new Set(
  `mrs ms miss mme madam madame frau signora señora dame lady queen princess duchess countess baroness empress wife widow
   daughter mother sister aunt niece grandmother granddaughter girlfriend fiancée actress spokeswoman congresswoman
   chairwoman businesswoman woman girl`.split(/\s+/),
);
export const MALE_WORDS = new Set(
  `mr sir lord king prince duke count baron emperor pope husband widower son father brother uncle nephew grandfather
   grandson boyfriend fiancé actor spokesman congressman chairman businessman man boy monsieur herr signor señor`.split(
    /\s+/,
  ),
);
