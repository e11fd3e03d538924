/**
 * What a publication says of itself inside a story: requests, offers, notices. Told by phrases that news prose does not
 * use. Written for the project from the notices of news sites; the languages are those of `boilerplate.ts`.
 */
const APPEALS: readonly string[] = [
  // newsletters, apps, alerts
  '\\b(?:sign(?:ing)? up|subscribe|register|opt in)\\b.{0,90}\\b(?:newsletters?|inbox|alerts?|briefing|e-?mails?)\\b',
  '\\bnewsletters?\\b.{0,90}\\b(?:inbox|sign(?:ing)? up|subscribe|here)\\b',
  '\\b(?:delivered|sent|straight|right|direct(?:ly)?) (?:straight |right |direct(?:ly)? )?(?:to|through|into) your (?:inbox|letterbox|door|phone|e-?mail)',
  '\\bdownload (?:the|our)\\b.{0,40}\\bapps?\\b',
  '\\b(?:listen and subscribe|subscribe (?:on|to our|via) (?:apple|spotify|youtube|podcast)|wherever you (?:get|listen to) your podcasts)',
  // money
  '\\b(?:we|site|publication|[A-Z]\\w+) (?:may|might|can|could|will) (?:earn|receive|get|collect)\\b.{0,40}\\b(?:commissions?|compensation|share of sales|fee)\\b',
  '\\b(?:affiliate (?:links?|commissions?|partners?|programs?)|commission on (?:purchases|sales))\\b',
  '\\b(?:support|fund) (?:us|our (?:work|journalism|reporting|newsroom|mission)|(?:independent|quality|local|public) journalism)\\b',
  '\\b(?:become|becoming) an? (?:member|subscriber|supporter|patron|sponsor)\\b.{0,60}\\b(?:today|now|here|our|support)',
  '\\b(?:make a|your) (?:tax-deductible )?(?:donation|contribution)\\b.{0,60}\\b(?:today|now|help|support|here)',
  // answers wanted
  '^(?:did you )?(?:like|enjoy(?:ed)?|love) (?:this|our) (?:story|article|post|piece)\\b',
  '\\b(?:let us know|tell us|share your (?:thoughts|views|opinions?)).{0,50}\\b(?:comments?|below|e-?mail|friends)\\b',
  '\\b(?:moderat\\w+|approv\\w+|delet\\w+)\\b.{0,40}\\bcomments\\b|\\bcomments\\b.{0,60}\\b(?:moderat\\w+|approved|closed|policy)\\b',
  "\\bdiversity of letters\\b|\\bwe[’']d like to hear what you think\\b",
  '\\b(?:have|got|know) (?:a|any|something).{0,30}\\b(?:tips?|story|information)\\b.{0,40}\\b(?:e-?mail|contact|send|let us)\\b',
  // walls
  '\\b(?:we|site|website) (?:and our partners )?use(?:s)? cookies\\b|\\baccept (?:all )?cookies\\b|\\bcookie (?:policy|settings|preferences)\\b',
  '\\b(?:subscribe|log in|sign in|register) to (?:continue|keep) reading\\b|\\bto (?:continue|keep) reading\\b.{0,40}\\b(?:subscri|account|log in|sign)',
  '\\balready (?:a|have a) (?:subscriber|member|subscription)\\b',
  '\\bthis (?:content|article|story) is (?:for|available to|reserved for|exclusive to) (?:\\w+ )?(?:subscribers|members)\\b',
  // notices
  '\\b(?:terms of (?:use|service)|user agreement)\\b.{0,60}\\bprivacy (?:policy|notice)\\b',
  '\\bthis (?:material|article|story|content) may not be (?:published|reproduced|copied|rewritten)',
  '\\b(?:views|opinions) expressed\\b.{0,80}\\b(?:do not (?:necessarily )?(?:reflect|represent)|are (?:those of|his|her|their|the author))',
  // other languages
  '\\bnewsletter\\b.{0,60}\\b(?:abonnieren|anmelden|inscrivez|abonnez|suscr[ií]b|inscrev|iscriv|aanmelden|zapisz)',
  '\\b(?:abonnieren|anmelden|inscrivez-vous|abonnez-vous|suscr[ií]bete|inscreva-se|assine|iscriviti|schrijf je in|zapisz się)\\b.{0,60}\\bnewsletter',
  'ATENÇÃO: Comentários|coment[aá]rios? .{0,60}(?:moderad|aprovad)',
  'подпи(?:сывайтесь|шитесь) на (?:наш|канал|рассылку)',
];

/** Notes on who made the story; true news prose speaks of other people's reports. */
const SIGNATURES: readonly string[] = [
  '\\bcontributed (?:to this|reporting|additional reporting)\\b',
  '^[\\[(*_—–-]*(?:additional )?(?:reporting|writing|editing|translation|compiled|edited|translated|written|interview .{0,40} produced) by\\b',
  '\\b(?:can|may) be reached (?:at|on|via|by)\\b.{0,60}(?:@|\\d{3})',
  '\\bfollow (?:him|her|them|me|us|\\p{Lu}\\w+)\\b.{0,30} (?:on|at) (?:x\\b|twitter|threads|instagram|facebook|mastodon|bluesky|@)',
  '^(?:this (?:article|story|post|report|piece) (?:was|is|has been|first|originally)\\b.{0,60}\\b(?:published|appeared|updated|corrected|produced|syndicated|translated|reprinted|part of)|(?:originally )?published (?:on|by|in)\\b)',
  "^[\\[(*]*(?:a )?(?:correction|clarification|editor[’']?s note|update|previous ver\\w+)\\b(?: of this|[ (\\w,.)]{0,30}:)",
  '^(?:the )?(?:author|writer) (?:is|was|has|works|lives|writes)\\b',
];

/** A request, an offer or a notice of the publication itself. Without the `u` flag, which makes it four times slower. */
export const APPEAL = new RegExp(APPEALS.join('|'), 'i');
/** A note on who wrote, edited or corrected the story. */
export const SIGNATURE = new RegExp(SIGNATURES.join('|'), 'iu');
/** What someone is who signs stories; behind a name and `is a` it opens a biography. */
export const AUTHOR_ROLE =
  /\b(?:reporter|(?:staff |senior |freelance |contributing )writer|editor|correspondent|columnist|contributor|blogger|producer|journalist|freelancer|curator|photojournalist|fellow at|(?:assistant |associate )?professor (?:of|at)|author of|co-?founder|(?:executive )?director of)\b/i;
