import { analyzeWithBalance } from '../core/analyze';
import type { Article } from '../core/model';
import type { PageReport } from '../core/report';
import { findFigureLinks } from './find-figure-links';
import { prepareEngine } from './prepare-engine';
import { bundledViews } from './read-bundled';

/** Reads a page's article, holds it against the documents and links its figures to theirs. */
export async function readPage(article: Article): Promise<PageReport> {
  const { models, documents } = await prepareEngine();
  const read = analyzeWithBalance(article, models, documents);
  return { ...read, documents: bundledViews, links: findFigureLinks(read.analysis, bundledViews) };
}
