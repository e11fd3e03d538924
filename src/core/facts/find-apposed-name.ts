import type { Argument } from '../model';
import type { SentenceView } from './fact-draft';
import { resolveWords, type TokenRange } from './resolve-phrase';
import { isRoleWord } from './split-title';

/**
 * The name behind a description that an object is: `met the mayor, Ana Ruiz, on Monday`, `won the top prize, the Lund
 * Medal.` Null when nothing between commas names it, or a list goes on.
 */
export function findApposedName(view: SentenceView, object: TokenRange): Argument | null {
  const { tokens } = view;
  const noun = view.nouns.find((one) => one.from === object.from);
  const head = noun && tokens[noun.head];
  if (!noun || head?.class !== 'noun' || head.plural || tokens[object.to]?.text !== ',') return null;
  if (!opensDescription(view, object)) return null;
  const name = view.nouns.find((one) => one.from === object.to + 1);
  if (!name || !isClosed(view, name.to)) return null;
  const from = tokens[name.from]?.text === 'the' ? name.from + 1 : name.from;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[name.to - 1]?.end ?? 0;
  const mention = view.figures.mentions.find((one) => one.form === 'name' && one.start === start && one.end === end);
  const isPerson = mention?.figure.type === 'person';
  if (isPerson !== isRoleWord(head.lemma) || (!isPerson && object.to > noun.to)) return null;
  if (mention) return { text: mention.figure.name, entity: mention.figure.id };
  const words = tokens.slice(from, name.to);
  const isName = words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
  return isName ? { text: resolveWords(view, name), entity: null } : null;
}

/** Whether words say which one is meant: `the mayor`, `Chile’s top prize`. */
const opensDescription = ({ tokens }: SentenceView, { from, to }: TokenRange): boolean =>
  /^(?:the|his|her|its|their)$/i.test(tokens[from]?.text ?? '') ||
  tokens.slice(from, to).some((token) => token.class === 'particle' && token.lemma === '’s');

/** Whether a mark closes the name, and no list goes on behind it. */
function isClosed({ tokens }: SentenceView, at: number): boolean {
  const mark = tokens[at]?.text ?? '.';
  return /^[.;:)]$/.test(mark) || (mark === ',' && !/^(?:and|or|nor)$/.test(tokens[at + 1]?.text ?? ''));
}
