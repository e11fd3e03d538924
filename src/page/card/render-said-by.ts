import type { Translate } from '../translate';
import type { CardContext } from './card-actions';
import { createElement } from './create-element';
import type { SaidBy, Vagueness } from './describe-saying';
import { renderLinkedWords } from './render-parts';

/** Ways of saying something so that nobody says it, rather than somebody without a name. */
const NOBODY = new Set(['passive', 'adverb']);

/** What is missing about a source that is there: “only a role, no name”. */
export const wordVague = (vague: readonly Vagueness[], translate: Translate): string[] =>
  vague
    .filter(({ kind }) => !NOBODY.has(kind))
    .map(({ kind }) => ` · ${translate(`card_vague_${kind.replaceAll('-', '_')}`)}`);

/** Who says a claim, each named source with a way to its card, and what the page keeps back; `told` is how it is put, or empty. */
export function renderSaidBy({ sources, vague }: SaidBy, told: string, context: CardContext): HTMLElement[] {
  const { translate } = context;
  const [first, ...cited] = sources;
  const behind = cited.flatMap((source) => [`${translate('card_citing')} `, renderLinkedWords(source, context)]);
  const named = first && [`${translate('card_said_by')} `, renderLinkedWords(first, context), ...behind];
  const nobody = vague.filter(({ kind }) => NOBODY.has(kind));
  const lines: (readonly (Node | string)[])[] = nobody.map(({ words }) => [translate('card_vague_nobody', words)]);
  if (named) lines.unshift([...named, ...wordVague(vague, translate)]);
  else if (nobody.length === 0) lines.push([translate('card_said_by_page')]);
  return lines.map((parts, index) =>
    createElement('p', { class: 'said-by' }, [...parts, index === 0 && told ? ` · ${told}` : null]),
  );
}
