/**
 * A phrase by which a notice gives itself away. Told in three steps, the cheapest first, because it is asked of every
 * paragraph of every page: most paragraphs have none of the words in `has`, and then no pattern is even built.
 */
export interface NoticePhrase {
  /** One of these letters must stand in the text. Lower case, as everything here. */
  readonly has: readonly string[];
  /** Pattern of the phrase, or of its first part. */
  readonly says: string;
  /** Pattern of its second part, which starts within this many characters after the first. */
  readonly near?: string;
  readonly within?: number;
}

/**
 * What a publication says of itself inside a story: requests, offers, notices. Told by phrases that news prose does not
 * use. Written for the project from the notices of news sites; the languages are those of `boilerplate.ts`.
 */
export const APPEALS: readonly NoticePhrase[] = [
  // newsletters, apps, alerts
  {
    has: ['sign', 'subscribe', 'register', 'opt in'],
    says: '\\b(?:sign(?:ing)? up|subscribe|register|opt in)\\b',
    near: '\\b(?:newsletters?|inbox|alerts?|briefing|e-?mails?)\\b',
    within: 90,
  },
  {
    has: ['newsletter'],
    says: '\\bnewsletters?\\b',
    near: '\\b(?:inbox|sign(?:ing)? up|subscribe|here)\\b',
    within: 90,
  },
  {
    has: [' your '],
    says: '\\b(?:delivered|sent|straight|right|direct(?:ly)?) (?:straight |right |direct(?:ly)? )?(?:to|through|into) your (?:inbox|letterbox|door|phone|e-?mail)',
  },
  { has: ['download'], says: '\\bdownload (?:the|our)\\b', near: '\\bapps?\\b', within: 40 },
  {
    has: ['subscribe', 'podcast'],
    says: '\\b(?:listen and subscribe|subscribe (?:on|to our|via) (?:apple|spotify|youtube|podcast)|wherever you (?:get|listen to) your podcasts)',
  },
  // money
  {
    has: ['commission', 'compensation', 'share of sales', 'fee'],
    says: '\\b[a-z]\\w+ (?:may|might|can|could|will) (?:earn|receive|get|collect)\\b',
    near: '\\b(?:commissions?|compensation|share of sales|fee)\\b',
    within: 40,
  },
  {
    has: ['affiliate', 'commission'],
    says: '\\b(?:affiliate (?:links?|commissions?|partners?|programs?)|commission on (?:purchases|sales))\\b',
  },
  {
    has: ['support', 'fund'],
    says: '\\b(?:support|fund) (?:us|our (?:work|journalism|reporting|newsroom|mission)|(?:independent|quality|local|public) journalism)\\b',
  },
  {
    has: ['becom'],
    says: '\\b(?:become|becoming) an? (?:member|subscriber|supporter|patron|sponsor)\\b',
    near: '\\b(?:today|now|here|our|support)',
    within: 60,
  },
  {
    has: ['donation', 'contribution'],
    says: '\\b(?:make a|your) (?:tax-deductible )?(?:donation|contribution)\\b',
    near: '\\b(?:today|now|help|support|here)',
    within: 60,
  },
  // answers wanted
  {
    has: ['like', 'enjoy', 'love'],
    says: '^(?:did you )?(?:like|enjoy(?:ed)?|love) (?:this|our) (?:story|article|post|piece)\\b',
  },
  {
    has: ['let us know', 'tell us', 'share your'],
    says: '\\b(?:let us know|tell us|share your (?:thoughts|views|opinions?))',
    near: '\\b(?:comments?|below|e-?mail|friends)\\b',
    within: 50,
  },
  { has: ['comments'], says: '\\b(?:moderat\\w+|approv\\w+|delet\\w+)\\b', near: '\\bcomments\\b', within: 40 },
  { has: ['comments'], says: '\\bcomments\\b', near: '\\b(?:moderat\\w+|approved|closed|policy)\\b', within: 60 },
  { has: ['diversity of letters', 'hear what you think'], says: "\\bdiversity of letters\\b|\\bwe[’']d like to hear" },
  {
    has: ['tip', 'story', 'information'],
    says: '\\b(?:have|got|know) (?:a|any|something).{0,30}?\\b(?:tips?|story|information)\\b',
    near: '\\b(?:e-?mail|contact|send|let us)\\b',
    within: 40,
  },
  // walls
  {
    has: ['cookie'],
    says: '\\b(?:we|site|website) (?:and our partners )?uses? cookies\\b|\\baccept (?:all )?cookies\\b|\\bcookie (?:policy|settings|preferences)\\b',
  },
  { has: ['reading'], says: '\\b(?:subscribe|log in|sign in|register) to (?:continue|keep) reading\\b' },
  {
    has: ['reading'],
    says: '\\bto (?:continue|keep) reading\\b',
    near: '\\b(?:subscri|account|log in|sign)',
    within: 40,
  },
  { has: ['already'], says: '\\balready (?:a|have a) (?:subscriber|member|subscription)\\b' },
  {
    has: ['subscribers', 'members'],
    says: '\\bthis (?:content|article|story) is (?:for|available to|reserved for|exclusive to) (?:\\w+ )?(?:subscribers|members)\\b',
  },
  // notices
  {
    has: ['privacy'],
    says: '\\b(?:terms of (?:use|service)|user agreement)\\b',
    near: '\\bprivacy (?:policy|notice)\\b',
    within: 60,
  },
  {
    has: ['may not be'],
    says: '\\bthis (?:material|article|story|content) may not be (?:published|reproduced|copied|rewritten)',
  },
  {
    has: [' expressed'],
    says: '\\b(?:views|opinions) expressed\\b',
    near: '\\b(?:do not (?:necessarily )?(?:reflect|represent)|are (?:those of|his|her|their|the author))',
    within: 80,
  },
  // other languages
  {
    has: ['newsletter'],
    says: '\\bnewsletter\\b',
    near: '\\b(?:abonnieren|anmelden|inscrivez|abonnez|suscr[ií]b|inscrev|iscriv|aanmelden|zapisz)',
    within: 60,
  },
  {
    has: ['newsletter'],
    says: '\\b(?:abonnieren|anmelden|inscrivez-vous|abonnez-vous|suscr[ií]bete|inscreva-se|assine|iscriviti|schrijf je in|zapisz się)',
    near: '\\bnewsletter',
    within: 60,
  },
  { has: ['coment'], says: 'atenção: comentários' },
  { has: ['coment'], says: 'coment[aá]rios? ', near: 'moderad|aprovad', within: 60 },
  { has: ['подпи'], says: 'подпи(?:сывайтесь|шитесь) на (?:наш|канал|рассылку)' },
];

/** Notes on who made the story; true news prose speaks of other people's reports. */
export const SIGNATURES: readonly NoticePhrase[] = [
  { has: ['contributed'], says: '\\bcontributed (?:to this|reporting|additional reporting)\\b' },
  {
    has: [' by '],
    says: '^[\\[(*_—–-]*(?:additional )?(?:reporting|writing|editing|translation|compiled|edited|translated|written|interview .* produced) by\\b',
  },
  { has: ['be reached'], says: '\\b(?:can|may) be reached (?:at|on|via|by)\\b', near: '@|\\d{3}', within: 60 },
  {
    has: ['follow'],
    says: '\\bfollow (?:him|her|them|me|us|[^\\s\\d]\\w+)',
    near: ' (?:on|at) (?:x\\b|twitter|threads|instagram|facebook|mastodon|bluesky|@)',
    within: 30,
  },
  {
    has: ['this '],
    says: '^this (?:article|story|post|report|piece) (?:was|is|has been|first|originally)\\b',
    near: '\\b(?:published|appeared|updated|corrected|produced|syndicated|translated|reprinted|part of)',
    within: 60,
  },
  { has: ['published'], says: '^(?:originally )?published (?:on|by|in)\\b' },
  {
    has: ['correction', 'clarification', 'editor', 'update', 'previous ver'],
    says: "^[\\[(*]*(?:a )?(?:correction|clarification|editor[’']?s note|update|previous ver\\w+)\\b(?: of this|[ (\\w,.)]*:)",
  },
  { has: ['author', 'writer'], says: '^(?:the )?(?:author|writer) (?:is|was|has|works|lives|writes)\\b' },
];

/** What someone is who signs stories; behind a name and `is a` it opens a biography. */
export const AUTHOR_ROLE =
  /\b(?:reporter|(?:staff |senior |freelance |contributing )writer|editor|correspondent|columnist|contributor|blogger|producer|journalist|freelancer|curator|photojournalist|fellow at|(?:assistant |associate )?professor (?:of|at)|author of|co-?founder|(?:executive )?director of)\b/i;
