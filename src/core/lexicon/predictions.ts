import { type Lexicon, toWords } from './lexicon';

/** Words that place a statement in the future. */
export const PREDICTIONS: Lexicon = {
  id: 'predictions',
  about: 'A statement with one of these in its main clause speaks of what has not happened yet.',
  source:
    'The expressions of future time in Quirk et al., “A Comprehensive Grammar of the English Language”, 4.41–4.48.',
  groups: [
    {
      rule: 'predicted-will',
      words: ['will', "won't", 'shall', "'ll"],
      example: 'The station will open in spring.',
    },
    {
      rule: 'predicted-expected',
      words: toWords(
        'is expected to, are expected to, was expected to, were expected to, is set to, are set to, is due to, are due to, ' +
          'is likely to, are likely to, is about to, are about to, is poised to, are poised to, is scheduled to, ' +
          'are scheduled to, is forecast to, are forecast to, is projected to, are projected to, is going to, are going to, ' +
          'is planning to, are planning to, is on course to, are on course to',
      ),
      example: 'Rates are expected to fall.',
    },
  ],
};
