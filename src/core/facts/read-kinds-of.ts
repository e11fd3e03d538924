import type { Argument, Token } from '../model';
import type { Chunk } from '../text/chunk';
import { createRoleFact } from './create-role-fact';
import type { FactDraft, SentenceView } from './fact-draft';
import { findFigure, resolveWords } from './resolve-phrase';
import { toEvidence } from './to-evidence';

/** What a noun phrase says by its own words: `sites such as Korvo` makes Korvo a site, `the six-member team` has six members. */
export function readKindsOf(view: SentenceView): FactDraft[] {
  return view.nouns.flatMap((noun, index) => [...readExamples(view, noun, index), ...readCounted(view, noun)]);
}

/** `Many old creeds, such as Orvism and Tull`: each name is one of the kind. */
function readExamples(view: SentenceView, noun: Chunk, index: number): FactDraft[] {
  const { tokens } = view;
  const such = tokens[noun.to]?.text === ',' ? noun.to + 1 : noun.to;
  const head = tokens[noun.head];
  const isLed = tokens[such]?.text === 'such' && tokens[such + 1]?.text === 'as';
  if (!isLed || !head?.plural || head.class !== 'noun' || noun.to !== noun.head + 1) return [];
  const kind = describeKind(tokens.slice(noun.from, noun.head), head);
  return examplesFrom(view, index + 1, such + 2).flatMap((one): FactDraft[] => {
    const name = nameOf(view, one);
    return name ? [createRoleFact(view, name, kind, null, false, { from: noun.from, to: one.to })] : [];
  });
}

/** The noun phrases of a list that begins at a token. */
function examplesFrom(view: SentenceView, index: number, from: number): Chunk[] {
  const found: Chunk[] = [];
  let at = from;
  for (const noun of view.nouns.slice(index)) {
    if (noun.from !== at) break;
    found.push(noun);
    at = noun.to;
    while (/^(?:,|and|or)$/.test(view.tokens[at]?.text ?? '')) at++;
    if (at === noun.to || view.tokens[at - 1]?.text === ',') break; // behind a comma the sentence may go on
  }
  return found;
}

/** One of many: `many old creeds` → `an old creed`. */
function describeKind(before: readonly Token[], head: Token): string {
  const kept = before.filter(
    (token) =>
      !/^(?:determiner|number)$/.test(token.class) && !/^(?:other|many|several|various|few|such)$/.test(token.lemma),
  );
  const words = [
    ...kept.map((token) =>
      token.text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => (token.class === 'name' ? letter : letter.toLowerCase())),
    ),
    head.lemma,
  ].join(' ');
  return `${/^(?!uni|use|usu|eu|one\b|once)[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

function nameOf(view: SentenceView, noun: Chunk): Argument | null {
  const mention = findFigure(view, noun);
  if (mention) return mention.form === 'name' ? { text: mention.figure.name, entity: mention.figure.id } : null;
  const words = view.tokens.slice(noun.from, noun.to);
  return words.every(({ text }) => /^\p{Lu}/u.test(text)) ? { text: resolveWords(view, noun), entity: null } : null;
}

const COUNTED =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|\d+)-(member|seat|room|bed|bedroom|lane|nation|team|party|storey|floor|page|chapter|episode)$/i;

/** `the six-member team`: what it has, and how many. */
function readCounted(view: SentenceView, noun: Chunk): FactDraft[] {
  const at = view.tokens.findIndex(
    (token, index) => index >= noun.from && index < noun.head && COUNTED.test(token.text),
  );
  const [, number, of] = COUNTED.exec(view.tokens[at]?.text ?? '') ?? [];
  if (!number || !of || !/^(?:the|this|its|their|his|her)$/i.test(view.tokens[noun.from]?.text ?? '')) return [];
  const words = [resolveWords(view, { from: noun.from, to: at }), resolveWords(view, { from: at + 1, to: noun.to })];
  return [
    {
      subject: { text: words.filter(Boolean).join(' '), entity: findFigure(view, noun)?.figure.id ?? null },
      relation: 'has',
      predicate: 'have',
      object: { text: `${number.toLowerCase()} ${of.toLowerCase().replace(/(?<![aeiou])y$/, 'ie')}s`, entity: null },
      qualifiers: {},
      modality: 'asserted',
      ...toEvidence(view, noun),
    },
  ];
}
