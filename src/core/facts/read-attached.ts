import { COUNTRY_BY_NAME } from '../lexicon/countries';
import type { Argument, Token } from '../model';
import { createTie } from './create-role-fact';
import type { FactDraft, FigureMention, SentenceView } from './fact-draft';

/** What houses are called by: a name that ends so stands where the place behind `in` is. From general English. */
const HOUSE =
  /^(?:cent(?:er|re)|museum|hall|airport|stadium|arena|hospital|university|college|school|church|cathedral|mosque|temple|synagogue|palace|castle|tower|library|theatre|theater|opera|house|dome|coliseum|hotel|park|station|prison|jail|zoo|garden|gardens|plant|mine|laboratory|observatory|academy|institute|studio|studios|mall|market|bridge|harbour|harbor|port)$/i;

/** What a preposition right behind a name says: `the Lund Museum in Oslo` is in Oslo, `Ana Ruiz of the Oslo Post` is of that paper. */
export function readAttached(view: SentenceView): FactDraft[] {
  const { start, end } = view.sentence;
  const names = view.figures.mentions.filter((one) => one.form === 'name' && one.start >= start && one.end <= end);
  return names.flatMap((name) => [
    ...readHouse(view, names, name),
    ...readBody(view, names, name),
    ...readCountry(view, names, name),
  ]);
}

/** `the Lund Museum (LM) in Oslo, Norway`: where a house is. */
function readHouse(view: SentenceView, names: readonly FigureMention[], name: FigureMention): FactDraft[] {
  const { tokens } = view;
  const at = indexBehind(view, name);
  if (name.figure.type === 'person' || !HOUSE.test(tokens[at - 1]?.text ?? '')) return [];
  const behind = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
  if (tokens[behind]?.text !== 'in') return [];
  const place = nameAt(view, names, behind + 1);
  if (place?.figure.type !== 'place' || HOUSE.test(lastWord(place.figure.name))) return [];
  const end = indexBehind(view, place);
  const wider = tokens[end]?.text === ',' ? nameAt(view, names, end + 1) : undefined;
  const isWider = wider?.figure.type === 'place' && wider.figure !== place.figure;
  const object = isWider
    ? { text: `${place.figure.name}, ${wider.figure.name}`, entity: null }
    : { text: place.figure.name, entity: place.figure.id };
  const reach = { from: indexOf(view, name), to: isWider ? indexBehind(view, wider) : end };
  return [createTie(view, argumentOf(name), 'in', object, reach)];
}

/** `Ana Ruiz of the Oslo Post`: the body that someone is of. */
function readBody(view: SentenceView, names: readonly FigureMention[], name: FigureMention): FactDraft[] {
  const at = indexBehind(view, name);
  if (name.figure.type !== 'person' || view.tokens[at]?.text !== 'of') return [];
  const body = nameAt(view, names, at + (/^the$/i.test(view.tokens[at + 1]?.text ?? '') ? 2 : 1));
  if (body?.figure.type !== 'organization') return [];
  return [
    createTie(view, argumentOf(name), 'of', argumentOf(body), {
      from: indexOf(view, name),
      to: indexBehind(view, body),
    }),
  ];
}

/** `on the coast of Aceh, Indonesia`: a place and the country that it is in; a list of places is none. */
function readCountry(view: SentenceView, names: readonly FigureMention[], name: FigureMention): FactDraft[] {
  const { tokens } = view;
  const [from, at] = [indexOf(view, name), indexBehind(view, name)];
  if (name.figure.type !== 'place' || isCountry(name) || tokens[at]?.text !== ',') return [];
  const country = nameAt(view, names, at + 1);
  if (
    country?.start !== tokens[at + 1]?.start ||
    !country ||
    !isCountry(country) ||
    isListed(tokens[from - 1]) ||
    tokens[from - 1]?.text === ','
  )
    return [];
  const end = indexBehind(view, country);
  const behind = tokens[end]?.text === ',' ? end + 1 : end;
  if (
    tokens[end]?.class === 'particle' ||
    isListed(tokens[end]) ||
    isListed(tokens[behind]) ||
    names.some((one) => one.start === tokens[behind]?.start)
  )
    return [];
  return [createTie(view, argumentOf(name), 'in', argumentOf(country), { from, to: end })];
}

const isCountry = ({ figure }: FigureMention): boolean => figure.type === 'place' && COUNTRY_BY_NAME.has(figure.name);

const isListed = (token: Token | undefined): boolean => /^(?:and|or|nor|&)$/.test(token?.text ?? '');

const argumentOf = ({ figure }: FigureMention): Argument => ({ text: figure.name, entity: figure.id });

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const indexOf = ({ tokens }: SentenceView, name: FigureMention): number =>
  tokens.findIndex((token) => token.start >= name.start);

function indexBehind({ tokens }: SentenceView, name: FigureMention): number {
  const at = tokens.findIndex((token) => token.start >= name.end);
  return at < 0 ? tokens.length : at;
}

function nameAt({ tokens }: SentenceView, names: readonly FigureMention[], at: number): FigureMention | undefined {
  const start = tokens[at]?.text === 'the' ? tokens[at + 1]?.start : tokens[at]?.start;
  return names.find((one) => one.start === start);
}
