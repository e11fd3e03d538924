import { toShort } from './to-short';

interface AboutProps {
  readonly words: string;
  /** BCP 47 of the words, where it is known. */
  readonly language?: string | undefined;
}

/** What a control is about, only heard: it tells the control from others whose seen words are the same. */
export function About({ words, language }: AboutProps) {
  return (
    <span class="unseen" lang={language}>
      : {toShort(words)}
    </span>
  );
}
