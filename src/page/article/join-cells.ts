import type { LabelledRun } from './build-text';
import type { Box, Gap } from './run';

/** The table row that a box stands in, or null. */
function rowOf(box: Box): Box | null {
  for (let step: Box | null = box; step; step = step.parent) if (step.tag === 'TR') return step;
  return null;
}

/** Joins the cells of a table row to one run, with a tab between them, as a browser copies them. */
export function joinCells(runs: readonly LabelledRun[]): LabelledRun[] {
  const joined: LabelledRun[] = [];
  for (const labelled of runs) {
    const last = joined.at(-1);
    const row = labelled.kind === 'table' ? rowOf(labelled.run.box) : null;
    if (!row || last?.kind !== 'table' || rowOf(last.run.box) !== row) {
      joined.push(labelled);
      continue;
    }
    const gap: Gap = last.run.box === labelled.run.box ? ' ' : '\t';
    const { run } = last;
    const nodes = [...run.nodes, gap, ...labelled.run.nodes];
    const text = `${run.text}${gap}${labelled.run.text}`;
    joined[joined.length - 1] = { kind: 'table', run: { ...run, box: labelled.run.box, nodes, text } };
  }
  return joined;
}
