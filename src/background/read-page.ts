import { compareWithBalance, readText } from '../core/analyze';
import type { Article } from '../core/model';
import type { PageReport } from '../core/report';
import { findFigureLinks } from './find-figure-links';
import { chooseOwn, toView } from './own-documents';
import { prepareEngine } from './prepare-engine';
import { bundledViews } from './read-bundled';

/** Reads a page's article, holds it against the documents and links its figures to theirs. */
export async function readPage(article: Article): Promise<PageReport> {
  const { models, documents: bundled } = await prepareEngine();
  const reading = readText(article, models);
  const own = await chooseOwn(reading);
  const ownIds = new Set(own.documents.map(({ record }) => record.id));
  const read = compareWithBalance(
    reading,
    [...bundled, ...own.documents],
    (claim, id) => !ownIds.has(id) || own.isCandidate(claim, id),
  );
  const views = [...bundledViews, ...own.documents.map(toView)];
  const links = findFigureLinks(read.analysis, views);
  const named = new Set([
    ...bundledViews.map(({ record }) => record.id),
    ...links.map(({ document }) => document),
    ...read.leftOut.map(({ document }) => document),
    ...read.analysis.comparisons.flatMap(({ answers }) => answers.map(({ document }) => document)),
  ]);
  return { ...read, documents: views.filter(({ record }) => named.has(record.id)), links };
}
