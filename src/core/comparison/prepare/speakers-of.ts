import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** Verbs that hand over someone’s words though they do more than say: `called the plan “a gift”`. */
const QUOTING: ReadonlySet<string> = new Set(
  'call describe praise hail condemn denounce criticise criticize dismiss'.split(' '),
);

/** Who is named as speaking in a sentence, in order. */
export const speakersOf = ({ roles, tokens }: PreparedSentence): Item[] =>
  roles
    .filter(({ verb }) => {
      const lemma = tokens[verb]?.lemma ?? '';
      return SAYING_VERBS.has(lemma) || QUOTING.has(lemma);
    })
    .flatMap(({ agents }) => agents.heads.filter((item) => item.kind === 'figure' && item.form !== 'pronoun'));
