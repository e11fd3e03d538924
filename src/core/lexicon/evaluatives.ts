import { type Lexicon, toWords } from './lexicon';

/** Words that judge. */
export const EVALUATIVES: Lexicon = {
  id: 'evaluatives',
  about: 'A statement whose predicate is one of these says how the writer or speaker judges, not how the world is.',
  source:
    'The appraisal classes of Martin and White, “The Language of Evaluation” (2005): appreciation, judgement, ' +
    'obligation, feeling; words filled in from general English.',
  groups: [
    {
      rule: 'evaluative-quality',
      words: toWords(
        'great, good, bad, terrible, wonderful, awful, excellent, brilliant, beautiful, ugly, disgraceful, shameful, ' +
          'horrible, fantastic, tremendous, amazing, appalling, outrageous, ridiculous, absurd, pathetic, superb, dreadful, ' +
          'disastrous, marvellous, remarkable, impressive, disappointing, troubling, alarming, encouraging, worrying, ' +
          'stunning, foolish, stupid, wise, unwise, unfair, fair, wrong, right, unacceptable, interesting, important, ' +
          'essential, vital, crucial, delightful, charming, boring, lovely, nice',
      ),
      example: 'The second act is wonderful.',
    },
    {
      rule: 'evaluative-obligation',
      words: ['should', 'ought to', 'must', 'need to', 'needs to', 'had better'],
      example: 'The council should act now.',
    },
    {
      rule: 'evaluative-feeling',
      words: toWords(
        'love, hate, hope, wish, regret, enjoy, admire, am proud, are proud, am glad, are glad, am sorry, are sorry, ' +
          'am happy, are happy, am grateful, are grateful',
      ),
      example: 'I hope it stays.',
    },
  ],
};
