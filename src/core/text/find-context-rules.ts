/** A rule of compromise by which words get their tags from those around them. */
export interface ContextRule {
  /** The pattern as written, its name as well: no two rules have the same. */
  readonly match: string;
  /** Words and tags that a clause must hold for the rule to apply. */
  readonly needs: readonly string[];
  /** Words and tags of which it must hold `minWant`. */
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  /** Words and tags that rule it out. */
  readonly ifNo?: readonly string[];
}

/** compromise's rules by what they need and want. */
export interface RuleNet<Rule extends ContextRule> {
  readonly hooks: Readonly<Record<string, readonly Rule[]>>;
}

/** Where a rule stands in the order of the net, by the word or tag under which it is found there. */
interface Place {
  readonly key: string;
  readonly rank: number;
}

interface PlacedRule<Rule extends ContextRule> {
  readonly rule: Rule;
  /** In the order of their ranks. */
  readonly places: readonly Place[];
}

/** Finds the rules worth trying on a clause of `length` words, by the words and tags that it holds. */
export type RuleFinder<Rule extends ContextRule> = (holds: ReadonlySet<string>, length: number) => readonly Rule[];

/**
 * Finds the rules that compromise's own search finds, in the order in which it tries them. That one walks over all its
 * 700 words and tags for every clause; this one starts from those of the clause, and looks at a rule only where the
 * rarest thing that it needs is there.
 */
export function createRuleFinder<Rule extends ContextRule>({ hooks }: RuleNet<Rule>): RuleFinder<Rule> {
  const placed = placeRules(hooks);
  const byKey = new Map<string, PlacedRule<Rule>[]>();
  for (const one of placed) {
    const rarest = one.rule.needs.toSorted((a, b) => countAt(hooks, a) - countAt(hooks, b)).slice(0, 1);
    for (const key of rarest.length ? rarest : new Set(one.rule.wants)) {
      byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
  }
  return (holds, length) => {
    const found = new Map<Rule, number>();
    for (const key of holds) {
      for (const { rule, places } of byKey.get(key) ?? []) {
        if (mayApply(rule, holds, length)) found.set(rule, rankAmong(places, holds));
      }
    }
    return [...found].sort(([, a], [, b]) => a - b).map(([rule]) => rule);
  };
}

function placeRules<Rule extends ContextRule>(hooks: RuleNet<Rule>['hooks']): PlacedRule<Rule>[] {
  const placesOf = new Map<Rule, Place[]>();
  let rank = 0;
  for (const [key, rules] of Object.entries(hooks)) {
    for (const rule of rules) placesOf.set(rule, [...(placesOf.get(rule) ?? []), { key, rank: rank++ }]);
  }
  return [...placesOf].map(([rule, places]) => ({ rule, places }));
}

const countAt = (hooks: Readonly<Record<string, readonly ContextRule[]>>, key: string): number =>
  hooks[key]?.length ?? 0;

/** A rule comes where the first of its words and tags that the clause holds stands. */
const rankAmong = (places: readonly Place[], holds: ReadonlySet<string>): number =>
  places.find(({ key }) => holds.has(key))?.rank ?? 0;

function mayApply(rule: ContextRule, holds: ReadonlySet<string>, length: number): boolean {
  if (length < rule.minWords) return false;
  for (const need of rule.needs) if (!holds.has(need)) return false;
  if (rule.ifNo?.some((no) => holds.has(no))) return false;
  return rule.wants.length === 0 || rule.wants.filter((want) => holds.has(want)).length >= rule.minWant;
}
