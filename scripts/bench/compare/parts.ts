import { loadBundled } from '../../../src/cli/load-bundled';
import { loadModels } from '../../../src/cli/load-models';
import { scoreProbes } from '../measure-probes';
import { scoreLabelled } from '../score-labelled';
import type { Part } from '../suites';
import { toTable } from '../write-section';
import { scoreAltered } from './measure-altered';

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

async function measureByConstruction(): Promise<string> {
  const models = loadModels();
  const rows = scoreAltered(models, loadBundled(models)).map(({ alteration, claims, supported, conflicts }) => [
    alteration,
    claims,
    supported,
    conflicts,
  ]);
  return toTable(['altered', 'claims', 'supported', 'conflicts'], rows);
}

export const COMPARE_PARTS: readonly Part[] = [
  { name: 'own', measure: measureOwn },
  { name: 'altered', measure: measureByConstruction },
  { name: 'labelled', measure: async () => scoreLabelled(['compare']) },
];
