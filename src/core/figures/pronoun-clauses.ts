import type { Span } from '../model';
import type { Discourse } from './discourse';
import type { PronounReference } from './find-references';
import { roleOf } from './role-words';

/** Words that open a clause with a subject of its own. */
const OPENERS = /^(?:as|that|because|when|after|before|if|while|where|until|unless|although|though|since)$/;

/** Whether the pronoun stands in a clause whose subject is someone else: "Lee waits, as voters urged him". */
export function hasOwnClause({ tokens }: Discourse, actor: Span, reference: Span): boolean {
  const between = tokens.filter((token) => token.start >= actor.end && token.end <= reference.start);
  const opener = between.findLastIndex((token) => OPENERS.test(token.text.toLowerCase()));
  return between.some(
    (token, at) =>
      opener >= 0 &&
      at > opener &&
      token.class === 'noun' &&
      /^(?:verb|auxiliary|modal)$/.test(between[at + 1]?.class ?? ''),
  );
}

const SAID = /^(?:say|add|tell|write|explain|note|warn|recall|claim|argue|insist)$/;

/** Whether a pronoun with its verb follows what was said: "The bridge was old, she said." */
export function isTag({ tokens }: Discourse, { start, use }: PronounReference): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const [before, verb, behind] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return (
    use === 'subject' && before?.text === ',' && SAID.test(verb?.lemma ?? '') && /^[.,;]?$/.test(behind?.text ?? '')
  );
}

/** Whether a name says who someone is: "Anke" in "His daughter, Anke, is …". */
export function isExplanation({ tokens }: Discourse, name: Span, pronoun: Span): boolean {
  const at = tokens.findIndex((token) => token.start === name.start);
  if (tokens[at - 1]?.text !== ',') return false;
  const between = tokens.filter((token) => token.start >= pronoun.end && token.end <= name.start);
  const opens =
    tokens[0]?.start === pronoun.start && !between.some((token) => /^(?:verb|auxiliary|modal)$/.test(token.class));
  return opens || roleOf(tokens[at - 2]?.text ?? '') !== null;
}

/** What parts clauses, and the words behind it that open one which tells no more than its own: `, and`, `; `, `, where`. */
const MARKS = /^[,;:–—]$/;
const GOING_ON =
  /^(?:and|but|or|so|yet|while|whereas|as|that|because|when|after|before|if|where|until|unless|although|though|since|who|which)$/;

/**
 * `He fled to Oslo, where Lee met him`: the pronoun that opens a sentence as its subject is nobody whom a later clause names,
 * unless that says who tells it: "He was ill, Lee said."
 */
export function isOfLaterClause({ tokens }: Discourse, { start, end, use }: PronounReference, name: Span): boolean {
  if (use !== 'subject' || tokens[0]?.start !== start) return false;
  const between = tokens.filter((token) => token.start >= end && token.end <= name.start);
  const at = between.findLastIndex(({ text }) => MARKS.test(text));
  return at < 0 || between.some(({ text }) => text === ';') || GOING_ON.test(between[at + 1]?.text ?? '');
}

/** Whether the pronoun stands in a phrase before the subject: "After his visit, Putin …". */
export function isFronted(discourse: Discourse, reference: Span): boolean {
  const [first] = discourse.tokens;
  const opens = first?.class === 'preposition' || first?.class === 'conjunction' || first?.start === reference.start;
  return opens && discourse.tokens.some((token) => token.start > reference.end && token.text === ',');
}
