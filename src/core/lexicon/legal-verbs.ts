/** Verbs by which somebody comes before the law, beside those of accusing (`ACCUSING_VERBS`). Source: FrameNet’s Arrest, Notification_of_charges and Trial. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set('arrest detain indict prosecute try'.split(' '));

/** Verbs by which the law is done with somebody. Source: FrameNet’s Verdict, Sentencing and Imprisonment. */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  'convict acquit clear jail imprison sentence fine'.split(' '),
);
