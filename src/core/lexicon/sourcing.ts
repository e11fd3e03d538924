import { type Lexicon, toWords } from './lexicon';

/** Words by which a text leans on someone without saying on whom. */
export const SOURCING: Lexicon = {
  id: 'sourcing',
  about: 'Sources without a name. A claim that rests on them cannot be followed up by the reader.',
  source:
    'The kinds of anonymous sourcing named in the guidance on sources of the BBC, AP and Reuters handbooks; ' +
    'the passives from the evidential passives of English (Quirk et al., 3.63 ff.).',
  groups: [
    {
      rule: 'vague-unnamed-source',
      words: toWords(
        'source, sources, insider, insiders, people familiar, person familiar, people close, person close, ' +
          'people with knowledge, person with knowledge, those familiar, observers, eyewitness, eyewitnesses, witnesses, ' +
          'whistleblower',
      ),
      example: 'Sources close to the board say he will go.',
    },
    {
      rule: 'vague-role-only',
      words: toWords(
        'official, officials, expert, experts, analyst, analysts, critic, critics, supporters, opponents, scientists, ' +
          'researchers, economists, lawyers, aides, diplomats, authorities, media reports, reports, local media, some, many, ' +
          'others, people, residents, campaigners',
      ),
      example: 'Analysts expect more cuts.',
    },
    {
      rule: 'vague-study',
      words: toWords(
        'a study, studies, a new study, a recent study, research, new research, recent research, a survey, surveys, ' +
          'a poll, polls, a report, figures, statistics, data',
      ),
      example: 'A study has found that naps help.',
    },
    {
      rule: 'vague-passive',
      words: toWords(
        'it is believed, it is thought, it is understood, it is said, it is reported, it is claimed, it is alleged, ' +
          'it is rumored, it is rumoured, it was reported, it was claimed, it was alleged, it has been reported, ' +
          'it has been claimed, it has been suggested, it has been alleged, it emerged, it has emerged, it is estimated, ' +
          'it is feared, it is expected, is reported, are reported, was reported, were reported, has been reported, ' +
          'have been reported, is said to, are said to, was said to, were said to, is alleged, are alleged, was alleged, ' +
          'is rumored, is rumoured, is understood to, are understood to, is reported to, are reported to',
      ),
      example: 'It is believed that the ship sank in minutes.',
    },
    {
      rule: 'vague-adverb',
      words: ['reportedly', 'allegedly', 'supposedly', 'reputedly'],
      example: 'He reportedly left by train.',
    },
  ],
};
