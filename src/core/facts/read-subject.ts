import { roleOf } from '../figures/role-words';
import type { Argument } from '../model';
import type { Clause, NounPart, Part } from '../text/clause';
import { isTimePreposition } from './collect-adjuncts';
import type { SentenceView } from './fact-draft';
import { findNameBehind } from './find-name-behind';
import { findOfficeHolder } from './read-offices';
import { findFigure, resolvePhrase, resolveWords } from './resolve-phrase';

/** Who or what a clause is about, with the prepositions that hang on it: `demand for steel`. */
export function readSubject(view: SentenceView, clause: Clause, subject: NounPart): Argument {
  if (clause.marker.startsWith('whose') && clause.antecedent) {
    const owner = resolvePhrase(view, clause.antecedent, clause.antecedent.conjuncts);
    return {
      text: `${owner.text}${owner.text.endsWith('s') ? '’' : '’s'} ${resolveWords(view, subject)}`,
      entity: null,
    };
  }
  const named = subject === clause.antecedent ? findApposed(view, clause, subject) : null;
  if (named) return named;
  const list = listWith(clause, subject);
  const behind = findNameBehind(view, clause, list, list.indexOf(subject));
  if (behind) return behind.name;
  const to = endOfSubject(view, clause.before, subject);
  const holder = to > subject.to ? findOfficeHolder(view, subject.from) : null;
  if (holder?.to === to) return holder.name;
  const person = findFigure(view, subject);
  if (to > subject.to && person?.form === 'name' && person.figure.type === 'person' && subject.conjuncts.length < 2)
    return { text: person.figure.name, entity: person.figure.id }; // `Ruiz of Hexacorp`
  const isOffice = to > subject.to && roleOf(view.tokens[subject.head]?.text ?? '') !== null;
  const beside = isOffice ? readApposedName(view, clause, subject) : null;
  if (beside) return beside;
  if (to > subject.to) return { text: resolveWords(view, { from: subject.from, to }), entity: null };
  const found = resolvePhrase(view, subject, subject.conjuncts);
  return found.entity
    ? found
    : (readApposedName(view, clause, subject) ?? readFromParent(view, clause, subject) ?? found);
}

/** `Ruiz, a lawyer who won`: what hangs on a phrase beside a name is said of the name. */
function findApposed(view: SentenceView, clause: Clause, phrase: NounPart): Argument | null {
  if (!phrase.apposed || !clause.parent || clause.parent.subject === phrase) return null;
  for (const parts of [clause.parent.before, clause.parent.after]) {
    const at = parts.indexOf(phrase);
    const host = at > 0 ? parts[at - 1] : undefined;
    const noun = host?.kind === 'noun' ? host : host?.kind === 'preposition' ? host.noun : null;
    if (noun && view.tokens[noun.to]?.text === ',') return resolvePhrase(view, noun, noun.conjuncts);
  }
  return null;
}

/** `His brother, Leo Ruiz, served`: the name behind the phrase tells who it is. */
function readApposedName(view: SentenceView, clause: Clause, subject: NounPart): Argument | null {
  const list = listWith(clause, subject);
  const behind = list.slice(list.indexOf(subject) + 1);
  const next = behind.find((part) => part.kind !== 'preposition' || part.apart);
  const to = behind.slice(0, next ? behind.indexOf(next) : 0).at(-1)?.to ?? subject.to;
  if (subject.conjuncts.length > 1 || next?.kind !== 'noun' || !next.apposed || view.tokens[to]?.text !== ',')
    return null;
  const mention = findFigure(view, next);
  if (to > subject.to && mention?.figure.type === 'place') return null; // `the port of Velden, Norway`
  return mention?.form === 'name' ? { text: mention.figure.name, entity: mention.figure.id } : null;
}

/** The parts among which a subject stands; a verb joined by `and` has it from the clause it goes on. */
function listWith(clause: Clause, subject: NounPart): readonly Part[] {
  for (let one: Clause | null = clause; one; one = one.parent) {
    if (one.before.includes(subject)) return one.before;
    if (one.after.includes(subject)) return one.after;
  }
  return clause.before;
}

function endOfSubject(view: SentenceView, before: readonly Part[], subject: NounPart): number {
  let { to } = subject;
  for (const part of before)
    if (part.from === to && part.kind === 'preposition' && !isTimePreposition(view, part)) to = part.to;
  return to;
}

/** Verbs whose `it` may stand for nothing. Source: Quirk et al., §§ 6.17 and 18.33. */
const IMPERSONAL = new Set(
  'be seem appear become take turn happen rain snow emerge feel look get make matter hope want plan intend wish'.split(
    ' ',
  ),
);

/** Whether a noun phrase is a thing, which `it` can stand for. */
function isThing({ tokens }: SentenceView, { from, head }: NounPart): boolean {
  const token = tokens[head];
  if (
    !token ||
    !/^(?:noun|name)$/.test(token.class) ||
    /^(?:no|neither|none|each|every)$/.test(tokens[from]?.lemma ?? '')
  )
    return false;
  return !roleOf(token.text) && !/^(?:man|woman|boy|girl|person|child)$/.test(token.lemma);
}

/** A pronoun in a clause of time or reason that the text leaves open means the subject of the clause around it: `Ruiz smiled as she left`. */
function readFromParent(view: SentenceView, clause: Clause, subject: NounPart): Argument | null {
  const inside = clause.kind === 'coordinate' && clause.parent?.kind === 'complement' ? clause.parent : clause;
  // `it sank, killing two`: what a participle is said of is told by the clause that it goes with.
  const goesWith = inside.kind === 'participle' && !inside.antecedent && inside.parent?.subject === inside.subject;
  if (goesWith && inside.parent) return readFromParent(view, inside.parent, subject);
  const outer =
    inside.kind === 'subordinate' || (inside.kind === 'complement' && clause.verb?.lemma !== 'be')
      ? inside.parent
      : null;
  const word = view.tokens[subject.head]?.text.toLowerCase() ?? '';
  if (!outer?.subject || !/^(?:he|she|it|they)$/.test(word)) return null;
  const many = outer.subject.conjuncts.length > 1 || view.tokens[outer.subject.head]?.plural === true;
  const found = resolvePhrase(view, outer.subject, outer.subject.conjuncts);
  const figure = found.entity ? view.figures.byId.get(found.entity) : undefined;
  if (
    word === 'it' &&
    !found.entity &&
    !many &&
    clause.verb &&
    isThing(view, outer.subject) &&
    !IMPERSONAL.has(clause.verb.lemma)
  )
    return found;
  const fits =
    word === 'they'
      ? many || figure?.members !== undefined
      : figure !== undefined && !figure.members && (figure.type === 'person') === (word !== 'it');
  return fits ? found : null;
}
