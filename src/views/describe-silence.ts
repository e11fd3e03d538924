import type { MessageKey, Words } from '../ui/words';
import type { TabView } from './tab-view';

/** Why nothing is shown, and what can be done. */
export interface Silence {
  readonly title: string;
  readonly body: string;
  /** More precise reasons, possibly none. */
  readonly reasons: readonly string[];
  /** How sure it is; null where there is no doubt. */
  readonly sure: string | null;
}

/** The article detector's rules that speak against an article, in the reader's words. */
const REASONS: Readonly<Record<string, MessageKey>> = {
  'front-page': 'because_front_page',
  'says-list': 'because_list',
  'list-address': 'because_list',
  'section-address': 'because_list',
  'list-of-headlines': 'because_list',
  'teasers-in-body': 'because_list',
  'mostly-links': 'because_list',
  'hardly-any-prose': 'because_little_prose',
  'no-prose': 'because_little_prose',
  'no-full-paragraph': 'because_little_prose',
  'prose-all-over': 'because_scattered',
  'no-headline': 'because_no_headline',
  'says-product': 'because_shop',
  sells: 'because_shop',
  'says-forum': 'because_forum',
  'says-questions': 'because_forum',
  'many-writers': 'because_forum',
};

/** The weightiest reasons are enough; the rest would read like an accusation. */
const MOST_REASONS = 2;

/** A language by its name; null when the page's word for it is none, which happens (`lang="english"`). */
function languageName(words: Words, language: string): string | null {
  try {
    return new Intl.DisplayNames(words.language, { type: 'language', fallback: 'none' }).of(language) ?? null;
  } catch {
    return null;
  }
}

const formatShare = (words: Words, share: number): string =>
  new Intl.NumberFormat(words.language, { style: 'percent' }).format(share);

/** The empty states in words; null while something is shown or on its way. */
export function describeSilence(words: Words, view: TabView, site: string): Silence | null {
  const { say } = words;
  const plain = (title: MessageKey, body: string): Silence => ({ title: say(title), body, reasons: [], sure: null });
  switch (view.kind) {
    case 'starting':
    case 'annotated':
      return null;
    case 'reading':
      return plain('state_reading_title', say('state_reading_body'));
    case 'browser-page':
      return plain('state_browser_title', say('state_browser_body'));
    case 'no-access':
      return plain('state_no_access_title', site ? say('state_no_access_body', site) : say('state_no_access_hidden'));
    case 'site-off':
      return plain('state_site_off_title', say('state_site_off_body', site));
    case 'page-off':
      return plain('state_page_off_title', say('state_page_off_body'));
    case 'too-short':
      return plain('state_short_title', say('state_short_body'));
    case 'failed':
      return plain('state_failed_title', say('state_failed_body'));
    case 'language': {
      const name = view.language && languageName(words, view.language);
      return plain('state_language_title', name ? say('state_language_body', name) : say('state_language_unknown'));
    }
    case 'not-an-article': {
      const keys = new Set(view.because.map((rule) => REASONS[rule]).filter((key) => key !== undefined));
      const reasons = [...keys].slice(0, MOST_REASONS).map((key) => say(key));
      const chance = view.confidence === null ? null : formatShare(words, view.confidence);
      const sure = chance && say('state_not_article_chance', chance);
      return { ...plain('state_not_article_title', say('state_not_article_body')), reasons, sure };
    }
  }
}
