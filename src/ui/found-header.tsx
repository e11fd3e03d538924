import type { PageReport } from '../core/report';
import { AboutPage } from './about-page';
import { describeFound, describeSpokenTo } from './describe-found';
import { useWords } from './words';

/** The page's title, and in words what was found on it and what the document says of it. */
export function FoundHeader({ report: { analysis, documents } }: { readonly report: PageReport }) {
  const words = useWords();
  const { article } = analysis;
  return (
    <header class="found">
      <h1 lang={article.language ?? undefined}>{article.title ?? article.site}</h1>
      <p>{describeFound(words, analysis)}</p>
      <p>{documents.length > 0 ? describeSpokenTo(words, analysis) : words.say('documents_none')}</p>
      <AboutPage article={article} />
    </header>
  );
}
