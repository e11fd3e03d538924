import type { Country } from '../lexicon/countries';
import type { Span } from '../model';
import type { Draft } from './draft';
import { readNations } from './read-nations';

/** What a text says of people that other words for them rest on. */
export interface Parts {
  /** Years, by what stands beside a name: "Reyes, 34,", "34-year-old Reyes". */
  readonly ages: ReadonlyMap<Draft, number>;
  /** The country that stands beside a name, of bodies as well. */
  readonly nations: ReadonlyMap<Draft, Country>;
  /** Who is arrested, charged, tried or sentenced. */
  readonly accused: ReadonlySet<Draft>;
  /** Whom a crime was done to. */
  readonly victims: ReadonlySet<Draft>;
}

/** Letters around a name in which such words stand. */
const REACH = 200;
const BEHIND = String.raw`^(?:(?:,[^,.;]{1,70}){1,3},)?\s+(?:who\s+)?`;
const PASSIVE = String.raw`(?:is|was|were|has been|had been)\s+(?:(?:\p{L}+ly|later|also|then|not)\s+)?`;
const ACCUSED = new RegExp(
  `${BEHIND}(?:${PASSIVE}(?:arrested|detained|held|arraigned|charged|jailed|convicted|sentenced|indicted|imprisoned|remanded|found guilty)\\b|` +
    String.raw`(?:has\s+|had\s+)?(?:pleaded|pled|admitted|appeared in court|appeared before)\b)`,
  'u',
);
const HURT = `shot|stabbed|killed|murdered|attacked|assaulted|beaten|strangled|robbed|raped|abducted|kidnapped|injured`;
const VICTIM = new RegExp(`${BEHIND}(?:${PASSIVE}(?:${HURT}|found dead)\\b|died\\b)`, 'u');
const DEED = new RegExp(
  String.raw`\b(?:(?:death|killing|murder|manslaughter|shooting|stabbing|abduction|kidnapping|rape|assault) of|` +
    String.raw`(?:killing|murdering|stabbing|shooting|raping|assaulting|attacking|kidnapping|abducting|strangling))\s+$`,
  'u',
);
/** `sentenced the journalist Lind`, `looking for Lind in connection with`. */
const ACCUSING =
  /\b(?:sentenced|jailed|convicted|arrested|charged|detained|indicted|imprisoned|acquitted)\s+(?:\p{L}+\s+){0,3}$/u;
/** Whether words behind a mention say that its bearer is accused, or was harmed. */
export const saysAccused = (behind: string): boolean => ACCUSED.test(behind);
export const saysHarmed = (behind: string): boolean => VICTIM.test(behind);

const AGE_BEHIND = /^,\s+(?:aged\s+)?(\d{1,3})\b(?!,\d)/;
const AGE_BEFORE =
  /\b(\d{1,3})-year-old\s+(?:(?!(?:was|is|were|has|had|who|and|or|near|by|in|on|with|from|at|to|for|told|said|\p{L}+ed)\s)\p{L}+\s+){0,3}$/u;

/** Ages, countries, accused and victims as the words beside names give them; empty where they say nothing. */
export function readParts(text: string, drafts: readonly Draft[]): Parts {
  const people = drafts.filter((draft) => draft.type === 'person');
  const who = (fits: (before: string, behind: string) => boolean) =>
    new Set(people.filter((draft) => draft.names.some((name) => fits(...around(text, name)))));
  const accused = who((before, behind) => saysAccused(behind) || ACCUSING.test(before));
  const hurt = who((before, behind) => saysHarmed(behind) || DEED.test(before));
  const ages = people.flatMap((draft): [Draft, number][] => {
    const found = draft.names.flatMap((name) => ageBeside(text, name) ?? []);
    return found[0] ? [[draft, found[0]]] : [];
  });
  return {
    ages: new Map(ages),
    nations: readNations(text, drafts),
    accused,
    victims: new Set([...hurt].filter((draft) => !accused.has(draft))),
  };
}

/** The years that the words beside one mention of a name give its bearer; null where they give none. */
export function ageBeside(text: string, name: Span): number | null {
  const [before, behind] = around(text, name);
  const isTold = before.includes('-year-old');
  return Number(AGE_BEHIND.exec(behind)?.[1] ?? (isTold ? AGE_BEFORE.exec(before)?.[1] : null)) || null;
}

const around = (text: string, { start, end }: Span): [string, string] => [
  text.slice(Math.max(0, start - REACH), start),
  text.slice(end, end + REACH),
];
