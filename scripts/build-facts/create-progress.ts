/** Says how far a long run is. */
export interface Progress {
  /** Counts one more document and says so, when it is time. */
  readonly step: (line: string) => void;
  readonly end: () => void;
}

/** Up to so many documents each gets a line of its own. */
const FEW = 20;
/** Milliseconds between two lines where nobody watches the same line change. */
const PAUSE = 5000;
const CLEAR_LINE = '\r\u001b[K';
const SECONDS_IN_MINUTE = 60;

const toDuration = (seconds: number): string =>
  seconds < SECONDS_IN_MINUTE ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / SECONDS_IN_MINUTE)} min`;

/**
 * @param total documents to read
 * @param live whether the output is a screen, on which one line can be written over
 * @param now milliseconds, a seam for tests
 */
export function createProgress(
  total: number,
  say: (words: string) => void,
  live: boolean,
  now: () => number = Date.now,
): Progress {
  const begun = now();
  let done = 0;
  let said = begun;
  return {
    step: (line) => {
      done++;
      if (total <= FEW) return say(`[${done}/${total}] ${line}\n`);
      const time = now();
      if (!live && time - said < PAUSE && done < total) return;
      said = time;
      const left = ((time - begun) / 1000 / done) * (total - done);
      say(`${live ? CLEAR_LINE : ''}${done} of ${total} documents, ${toDuration(left)} left${live ? '' : '\n'}`);
    },
    end: () => {
      if (live && total > FEW) say('\n');
    },
  };
}
