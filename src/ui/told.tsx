import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of rest after which someone who types is taken to listen: longer than between two keys. */
const REST = 800;

/** What changes while the reader types, told politely to who listens once the typing rests; what is seen stands beside it. */
export function Told({ words }: { readonly words: string }) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), REST);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="unseen" role="status">
      {settled}
    </p>
  );
}
