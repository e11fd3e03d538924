import { verbsOf } from './clause-at';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** Verbs behind which stands what belongs to their subject. Source: FrameNet’s Inclusion. */
const INCLUDING = /^(?:include|comprise)$/;

/** Where what a sentence lists as belonging to its subject begins, and where it ends: behind the last mark that no verb follows. */
export interface Listed {
  readonly subject: Item;
  readonly from: number;
  readonly to: number;
  /** Whether it is denied that they belong to it. */
  readonly negated: boolean;
}

/** The lists of a sentence: `The banned groups include Code Blue and War on Hunger; and, from Peru, Friends of Lind`. */
export function readLists({ clauses, roles, tokens }: PreparedSentence): Listed[] {
  return roles.flatMap(({ verb, agents, clause }) => {
    const [subject] = agents.heads;
    const own = verbsOf(clause).at(-1);
    if (!subject || !own || !INCLUDING.test(tokens[verb]?.lemma ?? '')) return [];
    const next = clauses.find((one) => one.verb !== null && one.from >= clause.to);
    return [{ subject, from: own.to, to: next ? next.from - 1 : tokens.length, negated: own.negated }];
  });
}
