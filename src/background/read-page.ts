import { analyze } from '../core/analyze';
import type { Article } from '../core/model';
import type { PageReport } from '../core/report';
import { findFigureLinks } from './find-figure-links';
import { prepareEngine } from './prepare-engine';
import { toDocumentView } from './to-document-view';

/** Reads a page's article, holds it against the documents and links its figures to theirs. */
export async function readPage(article: Article): Promise<PageReport> {
  const { models, documents } = await prepareEngine();
  const analysis = analyze(article, models, documents);
  const views = documents.map(toDocumentView);
  return { analysis, documents: views, links: findFigureLinks(analysis.figures, views) };
}

/** The bundled documents as the views show them. */
export async function readDocuments(): Promise<PageReport['documents']> {
  return (await prepareEngine()).documents.map(toDocumentView);
}
