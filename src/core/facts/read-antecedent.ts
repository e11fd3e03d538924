import type { Argument } from '../model';
import type { Clause, NounPart } from '../text/clause';
import { isTimeNoun } from '../text/is-time-noun';
import type { SentenceView } from './fact-draft';
import { resolvePhrase, resolveWords } from './resolve-phrase';
import type { SplitParts } from './split-parts';

/** What a clause says of the noun phrase it hangs on, where the clause itself leaves it out. */
export interface AntecedentObject {
  /** Preposition that leads to it: `on which the court ruled`. */
  readonly link: string;
  readonly object: Argument;
}

/** The object that a clause has from the words before it; null when it has its own, or needs none. */
export function readAntecedent(view: SentenceView, clause: Clause, split: SplitParts): AntecedentObject | null {
  const { antecedent } = clause;
  if (antecedent && clause.objectGap) return { link: '', object: describeAntecedent(view, clause, antecedent) };
  if (split.object) return null;
  return readPreposition(view, clause) ?? readWhere(view, clause);
}

/** What a clause is about that leaves its object out; `the same breed` behind a dash is told by what stands before it. */
function describeAntecedent(view: SentenceView, clause: Clause, gap: NounPart): Argument {
  const own = resolvePhrase(view, gap, gap.conjuncts);
  const host = clause.parent;
  if (!/^the same\b/i.test(own.text) || !host) return own;
  const last = host.after.findLast((part) => part.to <= gap.from);
  const noun = last?.kind === 'preposition' ? last.noun : last?.kind === 'noun' ? last : null;
  return noun ? { text: `${own.text} (${resolveWords(view, noun)})`, entity: null } : own;
}

/** `the case on which the court has ruled`: the preposition goes with the verb. */
function readPreposition(view: SentenceView, clause: Clause): AntecedentObject | null {
  const link = /^(on|about|for|to|with|against|of|from|into) (?:which|whom)$/.exec(clause.marker)?.[1];
  if (!link || !clause.antecedent || isTimeNoun(view.tokens, clause.antecedent)) return null;
  return { link, object: resolvePhrase(view, clause.antecedent, clause.antecedent.conjuncts) };
}

/** Verbs that bring to a place what they act on. Source: Levin (1993), classes 11.1–11.5. */
const BRINGING = new Set(
  'take bring move send carry rush transfer airlift fly drive deliver escort evacuate'.split(' '),
);

/** `the quarter, where ten houses burned`: where it was is the place that the clause hangs on. */
function readWhere(view: SentenceView, clause: Clause): AntecedentObject | null {
  const { marker, parent, verb, from } = clause;
  if (marker !== 'where' || !parent) return null;
  const host = [...parent.before, ...parent.after].findLast((part) => part.to <= from && part.kind !== 'clause');
  const noun = host?.kind === 'preposition' ? host.noun : host?.kind === 'noun' ? host : null;
  const isBeside = noun && (noun.to === from || (noun.to === from - 1 && view.tokens[noun.to]?.text === ','));
  if (!noun || !isBeside || isTimeNoun(view.tokens, noun)) return null;
  const lead = host?.kind === 'preposition' && /^(?:at|on|in|near)$/.test(host.word) ? host.word : 'in';
  return { link: BRINGING.has(verb?.lemma ?? '') ? 'to' : lead, object: resolvePhrase(view, noun, noun.conjuncts) };
}
