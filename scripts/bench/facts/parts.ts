import { loadBundled } from '../../../src/cli/load-bundled';
import { loadModels } from '../../../src/cli/load-models';
import { scoreLabelled } from '../score-labelled';
import type { Part } from '../suites';
import { toTable } from '../write-section';

/** What the bundled documents give: facts by how firmly they are stated, and what stands on them. */
async function measureBundled(): Promise<string> {
  const rows = loadBundled(loadModels()).map(({ record, reading: { facts } }) => [
    record.title,
    facts.length,
    facts.filter(({ modality }) => modality === 'asserted').length,
    facts.filter(({ qualifiers }) => qualifiers.source).length,
    facts.filter(({ evidence }) => evidence.length > 1).length,
  ]);
  return toTable(['document', 'facts', 'asserted', 'with a source', 'with several sentences'], rows);
}

export const FACTS_PARTS: readonly Part[] = [
  { name: 'bundled', measure: measureBundled },
  { name: 'labelled', measure: async () => scoreLabelled(['gold', 'triples']) },
];
