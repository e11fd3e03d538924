import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { isPronoun } from '../differ/find-swap';
import { isSameDeed } from '../meaning/is-same-deed';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import type { Roles } from '../prepare/read-roles';

/** Verbs of being that carry no content of their own, and are no mere link between a subject and what it is. */
const STATES = /^(?:stay|remain|become|seem|appear)$/;

/** `Lind will stay in Velden until May` beside `Lind met Aske, who will stay until May`: all that says so in the sentence says it of another. */
export const isStateOfOther = ({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  claim.roles.some((mine) => {
    const lemma = lemmaOf(claim, mine);
    const doers = mine.agents.heads.filter(isSomeone);
    if (!STATES.test(lemma) || !doers.length || said.some(({ claim: item }) => item.from === mine.verb)) return false;
    const alike = document.roles.filter((one) => isSameDeed(lemma, lemmaOf(document, one)));
    const isTheirs = ({ agents: { heads, all } }: Roles) =>
      heads.some((item) => isSomeone(item) && !isPronoun(item)) &&
      !all.some((item) => doers.some((one) => same(one, item)));
    return alike.length > 0 && alike.every(isTheirs);
  });

const isSomeone = ({ kind, demonym }: Item): boolean => kind === 'figure' && !demonym;

const lemmaOf = ({ tokens }: PreparedSentence, { verb }: Roles): string => tokens[verb]?.lemma ?? '';
