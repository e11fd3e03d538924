import type { Token } from '../../model';
import type { Clause } from '../../text/clause';
import { verbsOf } from './clause-at';

/** Verbs of turning to somebody, or of coming together in public, with words. Source: Levin (1993), class 37.4, and FrameNet’s Contacting and Protest. */
const TURNING =
  /^(?:contact|phone|telephone|ring|write|email|e-mail|text|message|radio|tweet|post|gather|assemble|march|rally|demonstrate|protest|strike|take)$/;

/** Verbs of what is said in doing so. Source: Levin (1993), classes 33 and 37, and FrameNet’s Protest and Commemorative. */
const UTTERING =
  /^(?:request|ask|demand|report|complain|thank|apologi[sz]e|congratulate|warn|inform|alert|condemn|denounce|criticise|criticize|praise|protest|express|voice|announce|mourn|honou?r|commemorate|celebrate|oppose|urge)$/;

/** Where one takes one’s words: `took to the streets to protest`, `took to Twitter to thank them`. */
const PUBLIC = /^(?:street|twitter|facebook|instagram|media|internet|airwave|television|tv|podium)$/;

/**
 * `wrote to the mayor to complain`, `gathered to demand her release`: an infinitive of saying behind a verb by which one turns
 * to others is no mere purpose.
 */
export function isUttered({ kind, parent, verb, subject }: Clause, tokens: readonly Token[]): boolean {
  const turning = parent && verbsOf(parent).at(-1);
  if (kind !== 'infinitive' || !turning || turning.passive || turning.negated || turning.modal) return false;
  if (!subject || subject !== parent.subject) return false;
  if (!TURNING.test(turning.lemma) || !UTTERING.test(verb?.lemma ?? '')) return false;
  const [first] = parent.after;
  const isPublic =
    first?.kind === 'preposition' &&
    first.word === 'to' &&
    PUBLIC.test(tokens[first.noun.head]?.lemma.toLowerCase() ?? '');
  return turning.lemma !== 'take' || isPublic;
}
