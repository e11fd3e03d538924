import type { ClassRule } from './word-draft';

/** `at an earlier hearing`: between a determiner and its noun it describes. */
export const settleEarlier: ClassRule = (words, at) => {
  const word = words[at];
  if (!word || !/^(?:earlier|later)$/.test(word.lower) || words[at - 1]?.class !== 'determiner') return;
  if (words[at + 1]?.class === 'noun' || words[at + 1]?.class === 'adjective') word.class = 'adjective';
};

/** `cut short a visit`, `fell short`: no verb of its own. */
export const demoteShort: ClassRule = (words, at) => {
  const word = words[at];
  if (word?.lower !== 'short' || word.class !== 'verb') return;
  if (!/^(?:cut|cuts|cutting|fall|falls|fell|fallen|stop|stops|stopped|run|runs|ran)$/.test(words[at - 1]?.lower ?? ''))
    return;
  word.class = 'adverb';
  word.verb = null;
};

/** `the 2019 vote`: a base form behind a determiner and a year is what was held that year. */
export const settleDatedNoun: ClassRule = (words, at) => {
  const word = words[at];
  if (!word?.maybeNoun || word.verb !== 'base' || !/^\d{4}$/.test(words[at - 1]?.lower ?? '')) return;
  if (words[at - 2]?.class !== 'determiner') return;
  word.class = 'noun';
  word.verb = null;
};
