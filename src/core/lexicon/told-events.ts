/** A deed that a report tells by a verb, and calls by a noun that is not the verb’s own elsewhere. */
interface ToldEvent {
  readonly nouns: RegExp;
  /** Base forms of verbs and of phrases with a particle. */
  readonly verbs: RegExp;
  /** What one of its parties is; anything when absent. */
  readonly party?: RegExp;
}

const VEHICLE =
  /^(?:bus|minibus|coach|car|taxi|van|truck|lorry|tanker|train|tram|locomotive|plane|jet|airliner|aircraft|helicopter|glider|motorcycle|motorbike|vehicle|driver|pilot|ferry|boat|ship)$/;

/**
 * Verbs by which reports tell what they call a crash, a shooting or a protest afterwards: `a bus plunged into a ravine`,
 * `a man opened fire`. Source: FrameNet’s Impact, Hit_target, Attack, Fire_burning and Protest, chosen by hand from general
 * knowledge of news reports.
 */
const TOLD_EVENTS: readonly ToldEvent[] = [
  {
    nouns: /^(?:crash|accident|disaster)$/,
    verbs: /^(?:hit|strike|collide|plunge|overturn|derail|skid|swerve|veer|ram|slam|smash|plough|crash)(?: .*)?$/,
    party: VEHICLE,
  },
  { nouns: /^collision$/, verbs: /^(?:hit|strike|ram|smash into|slam into|plough into|crash into)$/, party: VEHICLE },
  { nouns: /^(?:shooting|attack)$/, verbs: /^(?:shoot|open fire|fire on|gun down|shoot dead)$/ },
  { nouns: /^attack$/, verbs: /^(?:stab|explode|detonate|go off|blow up|ambush|storm)$/ },
  { nouns: /^bombing$/, verbs: /^(?:explode|detonate|go off|blow up)$/, party: /^(?:bomb|bomber|car|device)$/ },
  { nouns: /^(?:fire|blaze)$/, verbs: /^(?:burn|burn down|gut)$/ },
  { nouns: /^(?:sinking|accident|disaster)$/, verbs: /^(?:sink|capsize)$/ },
  { nouns: /^(?:flood|flooding)$/, verbs: /^(?:inundate|submerge)$/ },
  {
    nouns: /^(?:protest|demonstration|rally)$/,
    verbs: /^(?:gather|march|demonstrate|rally|protest)$/,
    party: /^(?:protester|demonstrator|activist|people|person|student|worker|supporter|opponent)$/,
  },
];

/** Whether a verb of a report, one of whose parties is called so, may tell what a noun calls an event. */
export const isToldBy = (noun: string, verb: string, parties: readonly string[]): boolean =>
  TOLD_EVENTS.some(
    ({ nouns, verbs, party }) =>
      nouns.test(noun) && verbs.test(verb) && (!party || parties.some((one) => party.test(one))),
  );

/** Whether a noun calls an event that reports tell by other verbs. */
export const isToldEvent = (noun: string): boolean => TOLD_EVENTS.some(({ nouns }) => nouns.test(noun));
