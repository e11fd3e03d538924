import { compareReading, readPageText } from '../core/analyze';
import { findBalance } from '../core/comparison/find-balance';
import type { Article } from '../core/model';
import type { PageFindings, PageReport } from '../core/report';
import { findFigureLinks } from './find-figure-links';
import { chooseOwn, toView } from './own-documents';
import { prepareEngine } from './prepare-engine';
import { bundledViews } from './read-bundled';

const idOf = ({ record }: { readonly record: { readonly id: string } }): string => record.id;

/** A page that was read: what is shown on it, and the whole report, which takes longer. */
interface ReadPage {
  readonly findings: PageFindings;
  readonly complete: () => PageReport;
}

/**
 * Reads a page's article, holds it against the documents and links its figures to theirs.
 *
 * @param off ids of bundled documents that the reader has switched off
 */
export async function readPage(article: Article, off: readonly string[]): Promise<ReadPage> {
  const { models, documents } = await prepareEngine();
  const bundled = documents.filter((document) => !off.includes(idOf(document)));
  const reading = readPageText(article, models);
  const own = await chooseOwn(reading);
  const ownIds = new Set(own.documents.map(idOf));
  const held = [...bundled, ...own.documents];
  const analysis = compareReading(reading, held, (claim, id) => !ownIds.has(id) || own.isCandidate(claim, id));
  const bundledIds = bundled.map(idOf);
  const views = [...bundledViews.filter((view) => bundledIds.includes(idOf(view))), ...own.documents.map(toView)];
  const links = findFigureLinks(analysis, views);
  const named = [
    ...bundledIds,
    ...links.map(({ document }) => document),
    ...analysis.comparisons.flatMap(({ answers }) => answers.map(({ document }) => document)),
  ];
  const namedIn = (ids: readonly string[]) => views.filter((view) => ids.includes(idOf(view)));
  const findings = { analysis, documents: namedIn(named), links };
  return {
    findings,
    complete() {
      const shown = new Set(views.flatMap((view) => view.facts.map(({ id }) => `${idOf(view)} ${id}`)));
      const balance = findBalance(reading, held, analysis.comparisons);
      const leftOut = balance.leftOut.filter(({ document, fact }) => shown.has(`${document} ${fact}`));
      const documents = namedIn([...named, ...leftOut.map(({ document }) => document)]);
      return { ...findings, ...balance, leftOut, documents };
    },
  };
}
