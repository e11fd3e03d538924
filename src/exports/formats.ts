import type { MessageKey } from '../ui/words';
import type { ExportInput } from './exportable';
import { toAnnotations } from './to-annotations';
import { toClaimReviews } from './to-claim-reviews';
import { toCsv } from './to-csv';
import { toMarkdown } from './to-markdown';
import { toPlainJson } from './to-plain-json';

/** A kind of file that a report can be written to. */
export interface Format {
  readonly id: string;
  readonly words: MessageKey;
  /** Ending of the file's name. */
  readonly ending: string;
  readonly type: string;
  readonly render: (input: ExportInput) => string;
}

export const FORMATS: readonly Format[] = [
  { id: 'markdown', words: 'export_markdown', ending: 'md', type: 'text/markdown', render: toMarkdown },
  { id: 'csv', words: 'export_csv', ending: 'csv', type: 'text/csv', render: toCsv },
  { id: 'json', words: 'export_json', ending: 'json', type: 'application/json', render: toPlainJson },
  {
    id: 'annotations',
    words: 'export_annotations',
    ending: 'annotations.jsonld',
    type: 'application/ld+json',
    render: toAnnotations,
  },
  {
    id: 'claim-reviews',
    words: 'export_claim_reviews',
    ending: 'claimreview.jsonld',
    type: 'application/ld+json',
    render: toClaimReviews,
  },
];
