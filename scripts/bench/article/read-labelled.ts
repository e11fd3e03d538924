import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = join(import.meta.dirname, '../../../../shared/eval/dev/article');

/** A page with the body text that a person took from it; empty when none was. */
export interface LabelledPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly body: string;
}

/** The sets of labelled pages: two of news articles, one of pages that are none. */
const SETS = {
  'article-extraction-benchmark': { folder: 'html', labels: 'ground-truth.json' },
  'news-2023': { folder: 'aed', labels: 'aed.json' },
  'no article': { folder: 'nonarticle', labels: 'nonarticle.json' },
} as const;

export type LabelledSet = keyof typeof SETS;

interface Label {
  readonly url?: string;
  readonly articleBody?: string;
}

/** The pages of one set, in order of their ids; throws when the evaluation data is not beside the checkout. */
export function readLabelled(set: LabelledSet): LabelledPage[] {
  if (!existsSync(FOLDER)) {
    throw new Error(`this suite reads labelled pages that are not shipped; put them into ${FOLDER}`);
  }
  const { folder, labels } = SETS[set];
  const known: Record<string, Label> = JSON.parse(readFileSync(join(FOLDER, labels), 'utf8'));
  return readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => {
      const id = name.replace('.html.gz', '');
      const html = gunzipSync(readFileSync(join(FOLDER, folder, name))).toString('utf8');
      return { id, html, url: known[id]?.url ?? 'https://page.example/', body: known[id]?.articleBody ?? '' };
    });
}
