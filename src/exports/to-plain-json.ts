import { type ExportInput, listClaims, listQuotes } from './exportable';

/** The version of the file's shape, which docs/report.schema.json describes. */
const VERSION = 1;

/** The report as plain JSON; its schema is docs/report.schema.json. */
export function toPlainJson(input: ExportInput): string {
  const { report, made } = input;
  const { article, figures } = report.analysis;
  const file = {
    format: 'sidelight-report',
    version: VERSION,
    made,
    page: {
      url: article.url,
      title: article.title,
      authors: article.authors,
      published: article.published,
      language: article.language,
    },
    documents: report.documents.map(({ record: { id, title, source, published } }) => ({
      id,
      title,
      source,
      published,
    })),
    claims: listClaims(input).map(({ sayer, ...claim }) => ({ ...claim, saidBy: sayer })),
    quotes: listQuotes(input).map(({ sayer, ...quote }) => ({ ...quote, saidBy: sayer })),
    names: figures
      .filter(({ members }) => members === undefined)
      .map(({ name, type, mentions }) => ({
        name,
        type,
        mentions: mentions.map(({ start, end }) => ({ start, end })),
      })),
    leftOut: report.leftOut,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
