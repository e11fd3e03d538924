import type { PlasmoCSConfig } from 'plasmo';
import { askBackground } from '../messages/ask';
import { detectArticle } from '../page/article/detect-article';

export const config: PlasmoCSConfig = {
  matches: ['http://*/*', 'https://*/*'],
  run_at: 'document_idle',
  all_frames: false,
};

const { article } = detectArticle(document, location.href);
if (article.isArticle) void askBackground('analyze', { article });
