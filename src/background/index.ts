import { analyze } from '../core/analyze';
import { answerMessages } from '../messages/answer';

answerMessages({
  analyze: ({ article }) => ({ analysis: analyze(article, { names: { version: 0 } }, []), documents: [], links: [] }),
});
