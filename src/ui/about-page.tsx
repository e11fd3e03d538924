import type { Article } from '../core/model';
import { describeArticle } from './describe-article';
import { useWords } from './words';

/** Who wrote the page, when, in which part of which publication, and where each of these was read; on demand. */
export function AboutPage({ article }: { readonly article: Article }) {
  const words = useWords();
  return (
    <details class="terms">
      <summary>{words.say('about_page')}</summary>
      <dl>
        {describeArticle(words, article).map(({ label, value, source, inItsLanguage }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span lang={inItsLanguage ? (article.language ?? undefined) : undefined} dir="auto">
                {value}
              </span>
              {source && <small> {source}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
