import type { PageFindings } from '../../core/report';
import type { Translate } from '../translate';
import { describeClaim } from './describe-claim';
import { toTitleKey } from './render-claim-card';
import type { Segment } from './split-words';
import { toTextFragment } from './to-text-fragment';

const join = (segments: readonly Segment[]): string =>
  segments
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ');

/** A claim's card as plain text, with a link that leads to the very words; null when the report has no such claim. */
export function writeClaimText(report: PageFindings, index: number, translate: Translate): string | null {
  const card = describeClaim(report, index);
  const claim = report.analysis.claims[index];
  if (!card || !claim) return null;
  const { article } = report.analysis;
  const [address] = article.url?.split('#') ?? [];
  const link = address ? [`${address}${toTextFragment(article.text, claim)}`] : [];
  const sides = [
    [translate('card_this_page'), join(card.page)],
    ...card.passages.map(({ title, segments }) => [`${translate('card_the_document')} (${title})`, join(segments)]),
  ];
  const reasons = card.passages.map(({ why }) => translate(why.key, ...why.values));
  return [translate(toTitleKey(card)), ...reasons, ...sides.map(([who, words]) => `${who}: “${words}”`), ...link].join(
    '\n',
  );
}
