import type { DetectedArticle } from './article/detected-article';
import { createScope } from './create-scope';
import { untilAborted } from './until-aborted';
import { watchStories } from './watch-stories';

/** Reads the page's own story, or the one given. */
type Detect = (signal: AbortSignal, story: Element | null) => Promise<DetectedArticle>;

/**
 * On a page that shows several stories the one in the middle of the window is read. Gives the function that reads it;
 * `turned` is called when the reader has reached another one that can be read.
 */
export function followStories(detect: Detect, signal: AbortSignal, turned: () => Promise<unknown>) {
  /** The story that is shown; null for the page's own. */
  let shown: Element | null = null;
  let watched: readonly Element[] = [];
  let watching = createScope(signal);

  const turnTo = async (story: Element | null): Promise<void> => {
    if (story === shown) return;
    const { silence } = await detect(signal, story);
    if (silence) return;
    shown = story;
    await turned();
  };

  const watch = ({ stories, story }: DetectedArticle): void => {
    if (stories.length === watched.length && stories.every((element, index) => element === watched[index])) return;
    watching.abort();
    watching = createScope(signal);
    watched = stories;
    watchStories(stories, watching.signal, (reached) => {
      void untilAborted(turnTo(reached === story ? null : reached), signal);
    });
  };

  return async (): Promise<DetectedArticle> => {
    if (!shown?.isConnected) shown = null;
    const detected = await detect(signal, shown);
    watch(shown ? await detect(signal, null) : detected);
    return detected;
  };
}
