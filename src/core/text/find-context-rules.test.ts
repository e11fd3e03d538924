import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nlp } from './compromise';
import { type ContextRule, createRuleFinder, type RuleNet } from './find-context-rules';

interface World {
  readonly model: { readonly two: { readonly matches: unknown } };
  readonly methods: {
    readonly one: Record<'buildNet' | 'cacheDoc' | 'bulkMatch', CallableFunction>;
    readonly two: Record<'quickSplit', CallableFunction>;
  };
}

const world = nlp.world() as World;
const { one, two } = world.methods;
const net: RuleNet<ContextRule> & { always: readonly unknown[] } = one.buildNet(
  structuredClone(world.model.two.matches),
  world,
);
const findRules = createRuleFinder(net);

/** The rules that compromise's own search tries on a clause, in its order: a pattern is met by giving it no words. */
function rulesTried(clause: unknown): string[] {
  const tried: string[] = [];
  const match = (_clauses: unknown, rule: ContextRule) => {
    tried.push(rule.match);
    return { ptrs: [] };
  };
  one.bulkMatch([clause], net, { one: { ...one, match } });
  return tried;
}

const sentences = readFileSync('tests/fixtures/speakers/court-british.txt', 'utf8').split('\n').filter(Boolean);

describe('createRuleFinder', () => {
  it('finds the rules that compromise would try, in the same order', () => {
    const clauses: { length: number }[] = sentences.flatMap((text) => two.quickSplit(nlp(text).compute('normal').docs));
    for (const clause of clauses) {
      const [holds] = one.cacheDoc([clause]);
      expect(findRules(holds, clause.length).map(({ match }) => match)).toEqual(rulesTried(clause));
    }
    expect(clauses.length).toBeGreaterThan(sentences.length);
  });

  it('leaves out no rule of the net: each needs or wants something', () => {
    expect(net.always).toEqual([]);
  });
});
