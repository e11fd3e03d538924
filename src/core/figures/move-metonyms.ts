import type { Token } from '../model';
import { capitalOf, countryOf } from './discourse';
import type { Draft, NamedMention } from './draft';

/** What a city has and a government has not; behind the possessive these keep the capital a city. */
const CITY_NOUNS = new Set(
  `airport streets street mayor suburbs suburb outskirts river residents population centre center subway metro university
   stadium police museum museums skyline district districts square cathedral palace hotels restaurants weather traffic
   station port harbour harbor main central downtown old biggest largest`.split(/\s+/),
);

/** Acts of governments. */
const STATE_VERBS = new Set(
  `say deny accuse announce warn condemn call demand want seek insist sign agree reject threaten respond vow claim urge
   refuse impose recognize recognise retaliate back support oppose criticize criticise invade annex`.split(/\s+/),
);

/**
 * Capitals that speak for their country ("Moscow’s need for weapons", "Seoul said") become mentions of it, where the
 * text names that country as well; "in Moscow" stays a place.
 */
export function moveMetonyms(tokens: readonly (readonly Token[])[], drafts: readonly Draft[]): Draft[] {
  for (const city of drafts) {
    const country = city.type === 'place' ? capitalOf(city) : null;
    const state = country && drafts.find((draft) => draft.type === 'place' && countryOf(draft) === country);
    if (!state || state === city) continue;
    const moved = city.names.filter((name) => speaksForState(name, tokens[name.sentence] ?? []));
    for (const name of moved) city.names.splice(city.names.indexOf(name), 1);
    state.names.push(...moved);
    state.names.sort((a, b) => a.start - b.start);
  }
  return drafts.filter((draft) => draft.names.length > 0);
}

function speaksForState(name: NamedMention, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.start >= name.end);
  const before = tokens.findLast((token) => token.end <= name.start)?.text.toLowerCase() ?? '';
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (/^(?:in|at|near|outside|around|across|visit)$/.test(before) || !next) return false;
  if (/^[’']s?$/.test(next.text)) return second !== undefined && !CITY_NOUNS.has(second.text.toLowerCase());
  return (
    next.class === 'verb' && next.verb !== 'gerund' && STATE_VERBS.has(next.lemma) && !/^(?:to|from)$/.test(before)
  );
}
