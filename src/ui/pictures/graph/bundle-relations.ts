import type { Relation } from './find-relations';

/** All that is said from one figure to another, drawn as one line. */
export interface Bundle {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mutual: boolean;
  /** Whether any of it is stated as certain. */
  readonly certain: boolean;
  /** In the order of the text. */
  readonly relations: readonly Relation[];
}

/** Relations by their two ends and direction, so that two figures are never joined by a tangle of lines. */
export function bundleRelations(relations: readonly Relation[]): Bundle[] {
  const bundles = new Map<string, Relation[]>();
  for (const relation of relations) {
    const { from, to, mutual } = relation;
    const id = mutual ? `${[from, to].sort().join('=')}` : `${from}>${to}`;
    bundles.set(id, [...(bundles.get(id) ?? []), relation]);
  }
  return [...bundles].flatMap(([id, all]) => {
    const [first] = all;
    if (!first) return [];
    return [
      {
        id,
        from: first.from,
        to: first.to,
        mutual: first.mutual,
        certain: all.some((one) => one.certain),
        relations: all,
      },
    ];
  });
}
