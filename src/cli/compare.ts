import { compareClaims } from '../core/comparison/compare-claims';
import { readDocument, readStatement } from '../core/read-document';
import { maybeString, needString, toFields } from './input';
import { loadBundled } from './load-bundled';
import { loadModels } from './load-models';
import { answerLines } from './ndjson';
import { once } from './once';
import { fail } from './usage';

/** What every answer needs, loaded once, and only when there is something to read. */
const loadEngine = once(() => {
  const models = loadModels();
  return { models, bundled: loadBundled(models) };
});

function compareLine(input: unknown) {
  const fields = toFields(input);
  const id = needString(fields, 'id');
  const published = maybeString(fields, 'published') ?? null;
  const text = maybeString(fields, 'document');
  const { models, bundled } = loadEngine();
  const page = readStatement(needString(fields, 'claim'), published, models);
  const documents = text === undefined ? bundled : [readDocument(id, text, published, models)];
  const [answer] = compareClaims(page, documents);
  if (!answer) throw new Error('the claim is empty');
  return {
    id,
    verdict: answer.verdict,
    evidence: answer.evidence.map(({ start, end }) => ({ start, end })),
    differences: answer.differences,
  };
}

if (process.argv.slice(2).join(' ') !== '--ndjson') fail(2, 'usage: compare --ndjson < LINES');
await answerLines(compareLine);
