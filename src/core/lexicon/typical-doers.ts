/**
 * Deeds that only one kind of body does, so that a passive need not name it: verbs, then the nouns for who does them.
 * Source: the core elements Authorities, Judge, Court and Arraign_authority of FrameNet’s frames Arrest, Verdict,
 * Sentencing and Notification_of_charges.
 */
const DEEDS: readonly (readonly [verbs: string, doers: string])[] = [
  ['arrest detain apprehend handcuff', 'police officer authority detective'],
  ['convict acquit sentence exonerate', 'court judge jury tribunal'],
  ['indict arraign', 'prosecutor court jury'],
];

/** Nouns for those who do it, by the verb. */
export const TYPICAL_DOERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  DEEDS.flatMap(([verbs, doers]) => verbs.split(' ').map((verb) => [verb, new Set(doers.split(' '))] as const)),
);
