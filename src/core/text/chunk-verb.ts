import type { Token } from '../model';
import type { VerbChunk } from './chunk';

const HELPING = new Set(['auxiliary', 'modal']);

/** The verb group that starts at a token: helpers, adverbs between, the main verb, its particle. Null when none starts there. */
export function chunkVerb(tokens: readonly Token[], from: number): VerbChunk | null {
  let at = from;
  let main = -1;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (token.class === 'verb') {
      main = at++;
      break;
    }
    if (HELPING.has(token.class) || isInfinitiveMark(tokens, at)) main = at++;
    else if (token.class === 'adverb' && (at > from || leadsToVerb(tokens, at))) at++;
    // `vowed to “fight on”`
    else if (at > from && isInfinitiveMark(tokens, at - 1) && /^[“"‘]$/.test(token.text)) at++;
    else break;
  }
  if (main < 0) return null;
  let to = Math.max(main + 1, endOfNegation(tokens, main + 1));
  const particle = tokens[to];
  const hasParticle = particle?.class === 'particle' && particle.lemma !== 'to' && !/^[’']/.test(particle.text);
  if (hasParticle) to++;
  return {
    kind: 'verb',
    from,
    to,
    head: main,
    ...readFeatures(tokens, from, main),
    lemma: `${tokens[main]?.lemma ?? ''}${hasParticle ? ` ${particle.lemma}` : ''}`,
  };
}

const isInfinitiveMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'to' && tokens[at]?.class === 'particle';

/** An adverb opens a verb group only when nothing but adverbs and helpers stand before the verb: `also presented`. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.class === 'adverb') next++;
  const word = tokens[next];
  return word?.class === 'verb' || (word !== undefined && HELPING.has(word.class)) || isInfinitiveMark(tokens, next);
}

/** `is not`, `has n’t`: the negation after a main verb belongs to its group. */
function endOfNegation(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lemma === 'not' ? at + 1 : at;
}

/** `no longer works`, `is no longer valid`. */
const isNoLonger = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'no' && tokens[at + 1]?.text.toLowerCase() === 'longer';

/** `pleaded not guilty`, `was found not guilty`: who does so does plead, and of whom it is said, something was found. */
const isNotGuilty = (tokens: readonly Token[], main: number): boolean =>
  /^(?:plead|find)$/.test(tokens[main]?.lemma ?? '') && tokens[main + 2]?.lemma === 'guilty';

function readFeatures(tokens: readonly Token[], from: number, main: number) {
  const group = tokens.slice(from, main + 1);
  const verb = tokens[main];
  const helpers = group.filter((token) => HELPING.has(token.class));
  const infinitive = group.some((_token, i) => isInfinitiveMark(tokens, from + i));
  const negated = tokens
    .slice(from, main + 2)
    // `was never there`: behind a form of be that is the verb itself.
    .some(
      (token, i) =>
        /^(?:not|never|cannot)$/.test(token.lemma) &&
        (i <= main - from || (token.lemma === 'not' && !isNotGuilty(tokens, main)) || verb?.lemma === 'be'),
    );
  const isOver =
    isNoLonger(tokens, from - 2) ||
    isNoLonger(tokens, main + 1) ||
    group.some((_token, i) => isNoLonger(tokens, from + i));
  const last = helpers.at(-1);
  const passive = last?.lemma === 'be' && (verb?.verb === 'participle' || verb?.verb === 'past');
  const modal = helpers.find((token) => token.class === 'modal')?.lemma.replace(/^cannot$/, 'can') ?? null;
  const first = helpers[0] ?? verb;
  return { passive, negated: negated || isOver, modal, ...readForm(infinitive, first, verb, helpers.length) };
}

function readForm(
  infinitive: boolean,
  first: Token | undefined,
  verb: Token | undefined,
  helpers: number,
): Pick<VerbChunk, 'form' | 'finite'> {
  if (infinitive) return { form: 'infinitive', finite: 'no' };
  if (first?.class === 'modal') return { form: 'tensed', finite: 'yes' };
  if (first?.verb === 'gerund') return { form: 'gerund', finite: 'no' };
  if (first?.verb === 'participle') return { form: 'participle', finite: 'no' };
  if (helpers > 0 || first?.verb !== 'past') return { form: 'tensed', finite: 'yes' };
  const open =
    verb?.text.endsWith('ed') ||
    !/^(?:said|was|were|had|did|went|came|took|gave|saw|began|became|fell|grew|knew|ran|rose|spoke|wrote|chose|drove|flew|broke|ate|drew)$/i.test(
      verb?.text ?? '',
    );
  return { form: 'tensed', finite: open ? 'open' : 'yes' };
}
