import { loadBundled } from '../../../src/cli/load-bundled';
import { loadModels } from '../../../src/cli/load-models';
import { scoreProbes } from '../measure-probes';
import { scoreLabelled } from '../score-labelled';
import type { Part } from '../suites';
import { toTable } from '../write-section';

async function measureOwn(): Promise<string> {
  const models = loadModels();
  const rows = scoreProbes(models, loadBundled(models)).map(
    ({ subject, claims, right, falseConflicts, falseSupports }) => [
      subject,
      claims,
      right,
      falseConflicts,
      falseSupports,
    ],
  );
  return toTable(['claims about', 'claims', 'right', 'false conflicts', 'false supports'], rows);
}

export const COMPARE_PARTS: readonly Part[] = [
  { name: 'own', measure: measureOwn },
  { name: 'labelled', measure: async () => scoreLabelled(['compare']) },
];
