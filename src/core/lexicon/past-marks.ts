/** Words before a role that say it is over. Source: Quirk et al., A Comprehensive Grammar, § 7.43, adjectives of time that stand before nouns only, with the participles of losing office. */
export const PAST_MARKS: ReadonlySet<string> = new Set(
  'former erstwhile onetime one-time ex late then ousted deposed'.split(' '),
);

/** Those long enough, and no form of a verb, to be known with letters left out. */
export const LONG_PAST_MARKS: readonly string[] = ['former', 'erstwhile', 'onetime'];
