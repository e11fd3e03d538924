import type { Verdict } from '../core/model';
import { answerKey } from '../ui/answer-key';
import { describeFact } from '../ui/describe-fact';
import { type ExportInput, listClaims, listQuotes } from './exportable';

/** Worst answer first, as everywhere. */
const ORDER: readonly Verdict[] = ['conflicts', 'related', 'supported', 'not-covered'];

/** Words of a page or document as Markdown text: what would be markup stays letters. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

const quoteBlock = (text: string): string => `> ${escapeMarkdown(text)}`;

/** The report as a Markdown file for people to read. */
export function toMarkdown(input: ExportInput): string {
  const { report, words } = input;
  const { say } = words;
  const { article } = report.analysis;
  const claims = listClaims(input);
  const lines = [`# ${escapeMarkdown(article.title ?? say('extensionName'))}`, ''];
  if (article.url) lines.push(`<${article.url}>`, '');
  lines.push(say('export_about', words.list(report.documents.map(({ record }) => record.title))), '');
  for (const answer of ORDER) {
    const own = claims.filter((claim) => claim.answer === answer);
    if (own.length === 0) continue;
    lines.push(`## ${say(answerKey(answer))}`, '');
    for (const claim of own) {
      lines.push(`- ${escapeMarkdown(claim.words)}${claim.sayer ? ` (${escapeMarkdown(claim.sayer)})` : ''}`);
      for (const { title, words: there, reason } of claim.evidence) {
        lines.push(`  - ${escapeMarkdown(reason)}`, `    ${quoteBlock(there)} (${escapeMarkdown(title)})`);
      }
    }
    lines.push('');
  }
  const quotes = listQuotes(input);
  if (quotes.length > 0) lines.push(`## ${say('section_quotes')}`, '');
  for (const quote of quotes) {
    lines.push(`- ${escapeMarkdown(quote.sayer ?? say('quote_no_speaker'))}: ${escapeMarkdown(quote.words)}`);
  }
  const leftOut = report.leftOut.flatMap(({ document, fact }) => {
    const found = report.documents.find(({ record }) => record.id === document)?.facts.find(({ id }) => id === fact);
    return found ? [describeFact(words, found)] : [];
  });
  if (leftOut.length > 0) lines.push('', `## ${say('left_out_heading', leftOut.length)}`, '');
  for (const { subject, relation, object, notes } of leftOut) {
    lines.push(`- ${escapeMarkdown([`${subject} ${relation} ${object}`.trim(), ...notes].join(' · '))}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
