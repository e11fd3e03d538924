import { compareWithBalance, readText } from '../core/analyze';
import type { Article } from '../core/model';
import type { PageReport } from '../core/report';
import { findFigureLinks } from './find-figure-links';
import { chooseOwn, toView } from './own-documents';
import { prepareEngine } from './prepare-engine';
import { bundledViews } from './read-bundled';

const idOf = ({ record }: { readonly record: { readonly id: string } }): string => record.id;

/**
 * Reads a page's article, holds it against the documents and links its figures to theirs.
 *
 * @param off ids of bundled documents that the reader has switched off
 */
export async function readPage(article: Article, off: readonly string[]): Promise<PageReport> {
  const { models, documents } = await prepareEngine();
  const bundled = documents.filter((document) => !off.includes(idOf(document)));
  const reading = readText(article, models);
  const own = await chooseOwn(reading);
  const ownIds = new Set(own.documents.map(idOf));
  const read = compareWithBalance(
    reading,
    [...bundled, ...own.documents],
    (claim, id) => !ownIds.has(id) || own.isCandidate(claim, id),
  );
  const bundledIds = bundled.map(idOf);
  const views = [...bundledViews.filter((view) => bundledIds.includes(idOf(view))), ...own.documents.map(toView)];
  const shown = new Set(views.flatMap((view) => view.facts.map(({ id }) => `${idOf(view)} ${id}`)));
  const leftOut = read.leftOut.filter(({ document, fact }) => shown.has(`${document} ${fact}`));
  const links = findFigureLinks(read.analysis, views);
  const named = new Set([
    ...bundledIds,
    ...links.map(({ document }) => document),
    ...leftOut.map(({ document }) => document),
    ...read.analysis.comparisons.flatMap(({ answers }) => answers.map(({ document }) => document)),
  ]);
  return { ...read, leftOut, documents: views.filter((view) => named.has(idOf(view))), links };
}
