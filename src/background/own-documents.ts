import { readText } from '../core/analyze';
import type { PageReading, SourceDocument } from '../core/model';
import type { Added } from '../core/own-document';
import type { DocumentView } from '../core/report';
import { readPlainText } from '../core/text/read-plain-text';
import type { NewDocument } from '../messages/table';
import { findOwnVersion } from '../platform/own-version';
import type { ChosenDocuments } from '../sources/own/choose-documents';
import { createOwnDocuments } from '../sources/own/create-own-documents';
import { openDatabase } from '../sources/own/open-database';
import { prepareEngine } from './prepare-engine';
import { showFacts } from './show-facts';

/** The reader's own documents. What an older version of the extension read is read again by this one. */
export const ownDocuments = createOwnDocuments(openDatabase, {
  read: async (article) => readText(article, (await prepareEngine()).models),
  engine: findOwnVersion(),
});

const NONE: ChosenDocuments = { documents: [], isCandidate: () => false };

/** Whether documents that need it are read again: begun once, after the first page, since it takes a while for many. */
let isRefreshed = false;

/** Those worth holding a page against; none when the storage fails, so that the bundled ones still answer. */
export async function chooseOwn(page: PageReading): Promise<ChosenDocuments> {
  try {
    const chosen = await ownDocuments.choose(page);
    if (!isRefreshed) {
      isRefreshed = true;
      void ownDocuments.refresh().catch(() => undefined);
    }
    return chosen;
  } catch {
    return NONE;
  }
}

/** Reads a document and keeps it. */
export const addOwn = ({ content, title, source }: NewDocument): Promise<Added> =>
  ownDocuments.add({ article: content.kind === 'text' ? readPlainText(content.text) : content.page, title, source });

/** A document as the views show it. */
export const toView = ({ record, reading }: SourceDocument): DocumentView => ({
  record,
  text: reading.article.text,
  blocks: reading.article.blocks,
  sentences: reading.sentences,
  figures: reading.figures,
  facts: showFacts(reading.facts),
  times: reading.times,
  numbers: reading.numbers,
});

/** Own documents by their ids; those that are gone, or cannot be read now, are left out. */
export async function findOwnViews(ids: readonly string[]): Promise<DocumentView[]> {
  const found = await Promise.all(ids.map((id) => ownDocuments.load(id).catch(() => null)));
  return found.flatMap((document) => (document ? [toView(document)] : []));
}
