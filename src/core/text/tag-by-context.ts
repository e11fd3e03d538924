import { type ContextRule, createRuleFinder, type RuleFinder, type RuleNet } from './find-context-rules';

/** Sentence, first word and the word behind the last. */
type Pointer = [sentence: number, start: number, end: number];

interface Term {
  readonly index: readonly [sentence: number, word: number];
}

interface World {
  readonly model: { readonly two: { readonly matches: unknown } };
  readonly methods: {
    readonly one: {
      buildNet(matches: unknown, world: World): RuleNet<ContextRule>;
      /** The words and tags that each clause holds. */
      cacheDoc(clauses: readonly (readonly Term[])[]): ReadonlySet<string>[];
      match(clauses: readonly (readonly Term[])[], rule: ContextRule): { readonly ptrs: Pointer[] };
      bulkTagger(found: readonly object[], clauses: readonly (readonly Term[])[], world: World): void;
    };
    readonly two: { quickSplit(sentences: readonly (readonly Term[])[]): Term[][] };
  };
}

interface View {
  readonly world: World;
  readonly docs: readonly (readonly Term[])[];
  update(pointers: readonly Pointer[]): View;
  uncache(): void;
  unfreeze(): void;
}

let findRules: RuleFinder<ContextRule> | null = null;

/** compromise's last step, which tags words by those around them, with a quicker search for the rules to try. */
export function tagByContext(view: View): View {
  const { world } = view;
  const { one, two } = world.methods;
  findRules ??= createRuleFinder(one.buildNet(world.model.two.matches, world));
  const find = findRules;
  const { docs: clauses } = view.update(two.quickSplit(view.docs).map(toPointer));
  const found = one.cacheDoc(clauses).flatMap((holds, at) => {
    const clause = clauses[at] ?? [];
    return find(holds, clause.length).flatMap((rule) =>
      one.match([clause], rule).ptrs.map(([, ...rest]) => ({ ...rule, pointer: [at, ...rest] })),
    );
  });
  one.bulkTagger(found, clauses, world);
  view.uncache();
  view.unfreeze();
  return view;
}

function toPointer(clause: readonly Term[]): Pointer {
  const [sentence, start] = clause[0]?.index ?? [0, 0];
  return [sentence, start, start + clause.length];
}
