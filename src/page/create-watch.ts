import type { DetectedArticle } from './article/detected-article';
import { createScope } from './create-scope';
import { noteChanges } from './note-changes';
import { findCommonAncestor, watchContent } from './watch-content';

/** What is heard of changes of the article that was read last. */
interface WatchEvents {
  /** Something changed; its words may have. */
  touched(): void;
  /** Time to read it again. */
  settled(): void;
}

/** Milliseconds of quiet after which a change counts as done. */
const QUIET = 600;
/** A page that never rests is looked at half as often each time, down to this many milliseconds between two looks. */
const LONGEST = 30_000;

/** Watches the article that was read last. */
interface Watch {
  /** A reader of articles that watches each from the moment it is read, changes while it is read included. */
  watching(read: () => Promise<DetectedArticle>): () => Promise<DetectedArticle>;
  /** What was read last is not shown. */
  end(): void;
}

/** Watches one article at a time, until the signal aborts. */
export function createWatch(signal: AbortSignal, { touched, settled }: WatchEvents): Watch {
  let scope = createScope(signal);
  let looks = 0;
  const heard = {
    touched,
    patience: () => Math.min(LONGEST, QUIET * 2 ** looks),
    settled() {
      looks += 1;
      settled();
    },
  };
  const end = (): void => {
    scope.abort();
    scope = createScope(signal);
  };
  return {
    watching: (read) => async () => {
      const noted = noteChanges(document, signal);
      const detected = await read();
      end();
      const root = findCommonAncestor(detected.textMap.pieces.map(({ node }) => node));
      const isStale = noted.end(root);
      if (root) watchContent(root, scope.signal, heard, isStale);
      return detected;
    },
    end,
  };
}
