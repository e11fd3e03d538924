import type { FigureType } from '../model';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Common nouns that stand for someone or something named elsewhere in the text, by what they can name: `the company`,
 * `the victim`, `the city`. Roles and offices are in `roles.ts`. Written from general knowledge of English news prose,
 * after the definite anaphora of Quirk et al., A Comprehensive Grammar, §§ 5.27–5.30.
 */
export const GENERIC_NOUNS: Readonly<Partial<Record<FigureType, ReadonlySet<string>>>> = {
  person: words(
    `man woman boy girl teenager youth child person victim suspect defendant accused patient driver player scorer visitor
     newcomer veteran leader boss chief head official politician lawmaker candidate nominee winner loser star singer actor
     author scientist researcher doctor judge prosecutor lawyer adviser aide spokesman spokeswoman spokesperson`,
  ),
  organization: words(
    `company firm group business maker manufacturer retailer supplier carrier airline operator bank lender insurer insurance
     start-up startup producer publisher broadcaster newspaper paper board club team side party union federation association
     body charity foundation trust agency regulator watchdog authority ministry department court tribunal commission
     committee council university college school hospital church government administration regime force police army`,
  ),
  place: words(
    `city town village country nation state island region province district county capital territory area site port
     archipelago peninsula constituency municipality neighbourhood neighborhood borough suburb ward
     superpower republic kingdom`,
  ),
};
