import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze } from '../core/analyze';
import type { Article } from '../core/model';
import { readPlainText } from '../core/text/read-plain-text';
import { toAnswer } from './answer';
import { maybeString, needString, toFields } from './input';
import { loadBundled } from './load-bundled';
import { loadModels } from './load-models';
import { answerLines } from './ndjson';
import { once } from './once';
import { readHtml } from './read-html';
import { fail } from './usage';

const USAGE = 'usage: annotate [--url URL] [--published DATE] FILE.html|FILE.txt   or   annotate --ndjson < LINES';

/** What every answer needs, loaded once, and only when there is something to read. */
const loadEngine = once(() => {
  const models = loadModels();
  return { models, documents: loadBundled(models) };
});

function annotateLine(input: unknown) {
  const fields = toFields(input);
  const id = needString(fields, 'id');
  const html = maybeString(fields, 'html');
  const text = maybeString(fields, 'text');
  const published = maybeString(fields, 'published');
  if ((html === undefined) === (text === undefined)) throw new Error('give exactly one of "html" and "text"');
  const article: Article =
    html === undefined
      ? readPlainText(text ?? '', { published: published ?? null })
      : readHtml(html, maybeString(fields, 'url') ?? 'about:blank', published);
  const { models, documents } = loadEngine();
  return toAnswer(id, analyze(article, models, documents));
}

function annotateFile(file: string, url?: string, published?: string) {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    return fail(1, `cannot read ${file}: check the path and its permissions`);
  }
  const field = /\.x?html?$/i.test(file) ? 'html' : 'text';
  return annotateLine({ id: file, [field]: content, url, published });
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, published: { type: 'string' }, ndjson: { type: 'boolean' } },
    });
  } catch (error) {
    return fail(2, `${error instanceof Error ? error.message : error}. ${USAGE}`);
  }
}

const { values, positionals } = readArguments();
const [file, ...more] = positionals;
if (values.ndjson) {
  if (file) fail(2, USAGE);
  await answerLines(annotateLine);
} else {
  if (!file || more.length) fail(2, USAGE);
  process.stdout.write(`${JSON.stringify(annotateFile(file, values.url, values.published), null, 2)}\n`);
}
