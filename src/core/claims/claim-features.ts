import type { NumberExpression, Span, TimeExpression, Token } from '../model';

/** What stands in a sentence, as the ranker sees it. */
export interface ClaimText {
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberExpression[];
  readonly times: readonly TimeExpression[];
  readonly names: readonly Span[];
}

const COMPARING =
  /^(?:more|less|fewer|most|least|higher|lower|larger|largest|bigger|biggest|smaller|smallest|highest|lowest|first|last|only|double|doubled|triple|tripled|half|than|increase|increased|decrease|decreased|rose|fell|cut|record|every)$/;
const JUDGING =
  /^(?:think|believe|feel|hope|should|must|ought|great|wonderful|terrible|love|want|need|let|thank|would|could|may|might|going)$/;
const PERSON = /^(?:i|we|you|he|she|they|it|my|our|your)$/;
/** Longest length bucket, the square root of the number of words. */
const LONGEST = 8;

/** Names of the features that a sentence has; the same name stands at most once. */
export function claimFeatures({ tokens, numbers, times, names }: ClaimText): string[] {
  const words = tokens.filter((token) => token.class !== 'punctuation');
  const shapes = words.map(toShape);
  const features = new Set<string>();
  shapes.forEach((shape, i) => {
    features.add(`u ${shape}`);
    if (i) features.add(`b ${shapes[i - 1]} ${shape}`);
    const word = words[i];
    if (word && word.lemma !== shape) features.add(`l ${word.lemma}`);
  });
  for (let i = 1; i < words.length; i++) features.add(`c ${toClass(words[i - 1])} ${toClass(words[i])}`);
  for (const { kind, approximate } of numbers) features.add(`n ${kind}${approximate ? ' rough' : ''}`);
  for (const { type } of times) features.add(`t ${type}`);
  for (const shape of shapes.slice(0, 1)) features.add(`first ${shape}`);
  for (const flag of flagsOf(words, shapes, { numbers: numbers.length, names: names.length }))
    features.add(`f ${flag}`);
  return [...features];
}

/** Lower-case word, with figures and years alike. */
function toShape({ text }: Token): string {
  if (/^(?:19|20)\d\d$/.test(text)) return 'YEAR';
  return /\d/.test(text) ? 'NUM' : text.toLowerCase().replaceAll('’', "'");
}

const toClass = (token: Token | undefined): string =>
  token ? `${token.class}${token.verb ? `:${token.verb}` : ''}` : '';

function flagsOf(
  words: readonly Token[],
  shapes: readonly string[],
  { numbers, names }: { readonly numbers: number; readonly names: number },
): string[] {
  const flags: string[] = [`length ${Math.min(LONGEST, Math.floor(Math.sqrt(words.length)))}`];
  const isPast = words.some(({ class: kind, verb }) => kind === 'verb' && verb === 'past');
  const compares = shapes.some((shape) => COMPARING.test(shape));
  if (numbers) flags.push(`numbers ${Math.min(3, numbers)}`);
  if (names) flags.push(`names ${Math.min(3, names)}`);
  if (isPast) flags.push('past');
  if (compares) flags.push('compares');
  if (shapes.some((shape) => JUDGING.test(shape))) flags.push('judges');
  if (numbers && compares) flags.push('number and comparison');
  if (numbers && isPast) flags.push('number and past');
  if (names && isPast) flags.push('name and past');
  for (const person of new Set(shapes.filter((shape) => PERSON.test(shape)))) {
    flags.push(`person ${person}`);
    if (isPast) flags.push(`person ${person} past`);
    if (numbers) flags.push(`person ${person} number`);
  }
  return flags;
}
