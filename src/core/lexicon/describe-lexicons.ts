import { CUE_PHRASES } from './cue-phrases';
import { CUES } from './cues';
import { EVALUATIVES } from './evaluatives';
import { HEDGES } from './hedges';
import type { Lexicon } from './lexicon';
import { PREDICTIONS } from './predictions';
import { SOURCING } from './sourcing';

const VERBS: Lexicon = {
  id: 'cues',
  about: 'Verbs that hand words or thoughts to someone: who says what.',
  source:
    'Levin, “English Verb Classes and Alternations” (1993), 37.1–37.9, 33, 29.4–29.5, 13.3, 31.2, 32, with VerbNet’s additions.',
  groups: CUES,
};

const LEXICONS: readonly Lexicon[] = [VERBS, CUE_PHRASES, SOURCING, HEDGES, PREDICTIONS, EVALUATIVES];

/** The word lists behind quotes and claims as Markdown: for each its use, its source, and every group with an example. */
export function describeLexicons(): string {
  const parts = LEXICONS.map(({ id, about, source, groups }) => {
    const rows = groups.map(({ rule, example, words }) => `### ${rule}\n\n> ${example}\n\n${words.join(', ')}\n`);
    return `## ${id}\n\n${about}\n\nSource: ${source}\n\n${rows.join('\n')}`;
  });
  return `# Word lists\n\nWritten by \`npm run lexicons\` from \`src/core/lexicon\`; a rule's name is what cards and tests show as the reason.\n\n${parts.join('\n')}`;
}
