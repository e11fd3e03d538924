import { readDescription } from '../../figures/read-description';
import { nationBeside } from '../../figures/read-nations';
import { ageBeside } from '../../figures/read-parts';
import { personOfCountryAt } from '../../figures/role-words';
import type { Figure, Token } from '../../model';
import type { Item } from './item';
import { nameKeysOf } from './link-page-figures';
import type { PreparedDocument } from './prepare-document';

/**
 * A claim’s items with a people or an age in place of a name (`the Norwegian won`, `the 34-year-old fell`) read as the one
 * person of the document who is said to be of it. With two, or none, the words stay words.
 */
export const adoptPeople = (
  items: readonly Item[],
  tokens: readonly Token[],
  document: PreparedDocument,
): readonly Item[] => items.map((item) => adopt(item, tokens, document) ?? item);

function adopt(item: Item, tokens: readonly Token[], { reading }: PreparedDocument): Item | null {
  if (tokens[item.from - 1]?.lemma !== 'the' || item.quoted) return null;
  const { text } = reading.article;
  const country = item.demonym ? personOfCountryAt(tokens, item.from)?.country : null;
  const age = isAlone(item, tokens) ? Number(/^(\d+)-year-old$/.exec(item.lemma)?.[1]) || null : null;
  if (!country && !age) return null;
  const isMeant = (figure: Figure) =>
    figure.type === 'person' &&
    !figure.members &&
    (country
      ? (readDescription(figure).country ?? beside(figure, (name) => nationBeside(text, name))) === country
      : beside(figure, (name) => ageBeside(text, name)) === age);
  const [found, ...more] = reading.figures.filter(isMeant);
  if (!found || more.length) return null;
  const names = nameKeysOf(found, text);
  const words = names[0] ?? [];
  return {
    ...item,
    kind: 'figure',
    class: 'name',
    form: 'name',
    lemma: words.join(' '),
    words,
    names,
    country: null,
    demonym: false,
    number: null,
    amount: null,
    time: null,
    length: null,
    figure: null,
  };
}

/** Whether an age stands for whoever is of it: `the 34-year-old fell`, not `the 34-year-old nurse`. */
const isAlone = ({ to }: Item, tokens: readonly Token[]): boolean =>
  /^(?:verb|auxiliary|modal|punctuation|particle|preposition|conjunction)$/.test(tokens[to]?.class ?? 'punctuation');

/** What the words beside the names of somebody say first. */
function beside<T>(figure: Figure, read: (name: Figure['mentions'][number]) => T | null): T | null {
  for (const mention of figure.mentions) {
    const found = mention.form === 'name' ? read(mention) : null;
    if (found !== null) return found;
  }
  return null;
}
