import type { Analysis } from '../core/model';
import { groupQuotes } from './group-quotes';
import { PassageButton } from './passage-button';
import { useWords } from './words';

/** Who is quoted on the page, and with what. */
export function QuotesBySpeaker({ analysis }: { readonly analysis: Analysis }) {
  const { say } = useWords();
  const { article } = analysis;
  const speakers = groupQuotes(analysis);
  if (speakers.length === 0) return <p class="empty">{say('quotes_none')}</p>;
  return (
    <>
      {speakers.map(({ speaker, quotes }) => (
        <div class="speaker" key={speaker ?? ''}>
          <h3 lang={speaker === null ? undefined : (article.language ?? undefined)}>
            {speaker ?? say('quote_no_speaker')}
          </h3>
          <ul>
            {quotes.map((quote) => (
              <li key={quote.start} class="quote">
                <PassageButton span={quote}>
                  <q lang={article.language ?? undefined}>{article.text.slice(quote.start, quote.end)}</q>
                </PassageButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
