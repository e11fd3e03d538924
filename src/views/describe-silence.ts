import { languageName } from '../ui/language-name';
import type { MessageKey, Words } from '../ui/words';
import { describeSigns, type Weighed } from './describe-signs';
import type { TabView } from './tab-view';

/** Why nothing is shown, and what can be done. */
export interface Silence {
  readonly title: string;
  readonly body: string;
  /** More precise reasons, possibly none. */
  readonly reasons: readonly string[];
  /** How sure it is; null where there is no doubt. */
  readonly sure: string | null;
  /** All that was weighed, for and against; both empty where it was no more than the reasons. */
  readonly weighed: Weighed;
}

/** The weightiest reasons are enough; the rest would read like an accusation. */
const MOST_REASONS = 2;

const NOTHING: Weighed = { against: [], for: [] };

const formatShare = (words: Words, share: number): string =>
  new Intl.NumberFormat(words.language, { style: 'percent' }).format(share);

/** The empty states in words; null while something is shown or on its way. */
export function describeSilence(words: Words, view: TabView, site: string): Silence | null {
  const { say } = words;
  const plain = (title: MessageKey, body: string): Silence => ({
    title: say(title),
    body,
    reasons: [],
    sure: null,
    weighed: NOTHING,
  });
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
      const weighed = describeSigns(words, view.because);
      const reasons = weighed.against.slice(0, MOST_REASONS);
      const chance = view.confidence === null ? null : formatShare(words, view.confidence);
      const sure = chance && say('state_not_article_chance', chance);
      const isAll = weighed.for.length === 0 && weighed.against.length === reasons.length;
      const silence = plain('state_not_article_title', say('state_not_article_body'));
      return { ...silence, reasons, sure, weighed: isAll ? NOTHING : weighed };
    }
  }
}
