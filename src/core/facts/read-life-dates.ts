import { POST_NOMINALS } from '../lexicon/post-nominals';
import type { FactDraft, FigureMention, SentenceView } from './fact-draft';
import { toEvidence } from './to-evidence';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH} \\d{4}|${MONTH} \\d{1,2}, \\d{4})`;
const DATE = `(?:${DAY}|${MONTH} \\d{4}|\\d{4})`;

/** `3 May 1951 – 4 June 2019`: two full dates, which years alone are not: those may be a time in office. */
const FROM_TO = new RegExp(`(${DAY})\\s*[–—-]\\s*(${DAY})`, 'u');
const BORN = new RegExp(`\\b(?:born|b\\.)(?: on| in)? (${DATE})`, 'u');
const DIED = new RegExp(`\\b(?:died|d\\.)(?: on| in)? (${DATE})`, 'u');

/** When someone was born and died, from the brackets behind the name: `Ana Ruiz (3 May 1951 – 4 June 2019)`. */
export function readLifeDates(view: SentenceView): FactDraft[] {
  const { start, end } = view.sentence;
  return view.figures.mentions
    .filter((one) => one.form === 'name' && one.figure.type === 'person' && one.start >= start && one.end <= end)
    .flatMap((one) => readBrackets(view, one));
}

function readBrackets(view: SentenceView, mention: FigureMention): FactDraft[] {
  let open = view.tokens.findIndex((token) => token.start >= mention.end);
  while (open >= 0 && POST_NOMINALS.has(view.tokens[open]?.text ?? '')) open++;
  const close = view.tokens.findIndex((token, at) => at > open && token.text === ')');
  const [first, last] = [view.tokens[open], view.tokens[close]];
  if (first?.text !== '(' || !last) return [];
  const words = view.text.slice(first.end, last.start);
  const life = FROM_TO.exec(words);
  const born = life?.[1] ?? BORN.exec(words)?.[1];
  const died = life?.[2] ?? DIED.exec(words)?.[1];
  const from = view.tokens.findIndex((token) => token.start >= mention.start);
  const subject = { text: mention.figure.name, entity: mention.figure.id };
  const fact = (verb: string, predicate: string, date: string): FactDraft => {
    const link = new RegExp(`^${DAY}$`, 'u').test(date) ? 'on' : 'in';
    return {
      subject,
      relation: `${verb} ${link}`,
      predicate: `${predicate} ${link}`,
      object: { text: date, entity: null },
      qualifiers: {},
      modality: 'asserted',
      ...toEvidence(view, { from, to: close + 1 }),
    };
  };
  return [...(born ? [fact('was born', 'be bear', born)] : []), ...(died ? [fact('died', 'die', died)] : [])];
}
