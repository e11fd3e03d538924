import { answerKey } from '../ui/answer-key';
import { type ExportInput, listClaims } from './exportable';

/**
 * The claims that a document speaks to, shaped as schema.org’s ClaimReview: https://schema.org/ClaimReview. There is no
 * rating of truth: each names the document and says that it is a comparison with it.
 */
export function toClaimReviews(input: ExportInput): string {
  const { report, words, made, id } = input;
  const { say } = words;
  const { article } = report.analysis;
  const reviews = listClaims(input).flatMap((claim, index) =>
    claim.evidence.map((side, nth) => ({
      '@id': `urn:uuid:${id}#claim-${index}-${nth}`,
      '@type': 'ClaimReview',
      name: say('review_name', side.title),
      description: say('review_about', side.title),
      datePublished: made,
      inLanguage: words.language,
      author: { '@type': 'SoftwareApplication', name: say('extensionName') },
      claimReviewed: claim.words,
      itemReviewed: {
        '@type': 'Claim',
        text: claim.words,
        ...(claim.sayer ? { author: { '@type': 'Thing', name: claim.sayer } } : {}),
        appearance: {
          '@type': 'CreativeWork',
          ...(article.url ? { url: article.url } : {}),
          ...(article.title ? { headline: article.title } : {}),
          ...(article.published ? { datePublished: article.published } : {}),
        },
      },
      isBasedOn: { '@type': 'CreativeWork', name: side.title, text: side.words },
      reviewBody: side.reason,
      reviewRating: {
        '@type': 'Rating',
        alternateName: say(answerKey(side.answer)),
        ratingExplanation: side.reason,
      },
    })),
  );
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`;
}
