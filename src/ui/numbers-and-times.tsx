import type { Analysis } from '../core/model';
import { PassageList } from './passage-list';
import { useWords } from './words';

/** The numbers and times that the page gives. */
export function NumbersAndTimes({ analysis }: { readonly analysis: Analysis }) {
  const { say } = useWords();
  const { numbers, times } = analysis;
  if (numbers.length + times.length === 0) return <p class="empty">{say('numbers_none')}</p>;
  return (
    <>
      <PassageList heading={say('numbers_heading')} passages={numbers} analysis={analysis} />
      <PassageList heading={say('times_heading')} passages={times} analysis={analysis} />
    </>
  );
}
