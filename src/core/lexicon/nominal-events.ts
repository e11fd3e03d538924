/** How a noun for an event or state is told as a statement. */
export interface NominalEvent {
  /** The relation between who the noun belongs to and what its preposition names. */
  readonly relation: string;
  /** Prepositions that lead to the other side. */
  readonly links: readonly string[];
}

/**
 * Nouns made from verbs, with the preposition that keeps the verb's object, and the verb as a line of English has it.
 * `Kent’s visit to Oslo` → Kent visited Oslo. Source: the nominalisations of Quirk et al., A Comprehensive Grammar,
 * §§ 17.51–17.53; the nouns are those that news uses for acts and standing relations. Past for what happens, present for what lasts.
 */
const TABLE = `
visit | visited | to
trip | travelled to | to
journey | travelled to | to
tour | toured | of
attack | attacked | on against
assault | attacked | on against
strike | struck | on against
raid | raided | on
invasion | invaded | of
occupation | occupied | of
annexation | annexed | of
war | is at war in | in
war | is at war with | against with on
victory | defeated | over against
win | beat | over against
defeat | defeated | of
acquisition | acquired | of
purchase | bought | of
takeover | took over | of
sale | sold | of
support | supports | for
need | needs | for
opposition | opposes | to
criticism | criticized | of
condemnation | condemned | of
endorsement | endorsed | of
rejection | rejected | of
ban | banned | on
meeting | met | with
talk | held talks with | with
summit | met | with
alliance | is allied with | with
marriage | married | to
divorce | divorced | from
return | returned to | to
arrival | arrived in | in at
withdrawal | withdrew from | from
departure | left | from
resignation | resigned from | from
election | was elected | as
appointment | was appointed | as
nomination | was nominated | as for
conviction | was convicted of | of for on
acquittal | was acquitted of | of
murder | murdered | of
killing | killed | of
discovery | discovered | of
invention | invented | of
investment | invested in | in
use | uses | of
control | controls | of over
ownership | owns | of
membership | is a member of | of in
`;

/** Nouns for passing something on: what stands before them is passed on, `to` leads to the recipient. Source: Levin (1993), class 13. */
export const TRANSFER_NOUNS: ReadonlyMap<string, string> = new Map([
  ['transfer', 'transfers'],
  ['shipment', 'ships'],
  ['delivery', 'delivers'],
  ['sale', 'sells'],
  ['export', 'exports'],
  ['donation', 'donates'],
]);

/** Nouns for what somebody does before a deed, with the infinitive of that deed behind them. Source: Quirk et al., § 17.35. */
export const AIM_NOUNS: ReadonlyMap<string, string> = new Map([
  ['attempt', 'attempted'],
  ['decision', 'decided'],
  ['refusal', 'refused'],
  ['failure', 'failed'],
  ['vow', 'vowed'],
  ['pledge', 'pledged'],
  ['promise', 'promised'],
]);

/** Words that say an event has not happened, or may not. */
export const UNREAL_MODIFIERS = new Set(
  'planned possible potential proposed upcoming future next expected scheduled prospective cancelled canceled postponed alleged reported rumoured rumored supposed imminent would-be attempted failed threatened hoped-for'.split(
    ' ',
  ),
);

/** Event nouns by their base form. */
export const NOMINAL_EVENTS: ReadonlyMap<string, readonly NominalEvent[]> = readTable();

function readTable(): Map<string, NominalEvent[]> {
  const events = new Map<string, NominalEvent[]>();
  for (const row of TABLE.trim().split('\n')) {
    const [noun = '', relation = '', links = ''] = row.split(' | ');
    events.set(noun, [...(events.get(noun) ?? []), { relation, links: links.split(' ') }]);
  }
  return events;
}
