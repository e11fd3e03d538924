import { type Lexicon, toWords } from './lexicon';

/** Words that take back part of what is said. */
export const HEDGES: Lexicon = {
  id: 'hedges',
  about: 'A writer or speaker who uses these does not vouch for the statement in full.',
  source:
    'The classes of hedges in Hyland, “Metadiscourse” (2005), and the cue types of the CoNLL-2010 shared task on ' +
    'hedge detection (epistemic verbs, adverbs, adjectives, passives); words filled in from general English.',
  groups: [
    {
      rule: 'hedge-seeming',
      words: toWords('appear to, appears to, appeared to, appear as, seem to, seems to, seemed to, seemingly'),
      example: 'The minister appeared to enjoy the show.',
    },
    {
      rule: 'hedge-likelihood',
      words: toWords(
        'apparently, presumably, probably, possibly, perhaps, maybe, likely, unlikely, conceivably, purportedly, ' +
          'ostensibly, arguably, potentially',
      ),
      example: 'The fire was probably caused by a cable.',
    },
    {
      rule: 'hedge-modal',
      words: ['may', 'might', 'could', 'may have', 'might have', 'could have'],
      example: 'The bridge may have been damaged.',
    },
    {
      rule: 'hedge-degree',
      words: toWords('something of, sort of, kind of, somewhat, in a sense, in part, to some extent, more or less'),
      example: 'The vote is something of a turning point.',
    },
    {
      rule: 'hedge-prospect',
      words: [
        'the prospect of',
        'the possibility of',
        'the possibility that',
        'the risk of',
        'the chance of',
        'in theory',
      ],
      example: 'The prospect of a strike worries shopkeepers.',
    },
    {
      rule: 'hedge-passive-view',
      words: toWords(
        'is seen as, are seen as, was seen as, were seen as, is regarded as, are regarded as, is considered, ' +
          'are considered, is viewed as, are viewed as, is thought to, are thought to, was thought to, were thought to, ' +
          'is believed to, are believed to, was believed to, were believed to',
      ),
      example: 'The law is seen as a step back.',
    },
  ],
};
