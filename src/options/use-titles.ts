import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../messages/ask';
import { useDocuments } from '../ui/use-documents';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The ids and titles of the bundled documents and the reader's own; empty until they come, or when not `needed`. */
export function useTitles(needed: boolean): ReadonlyMap<string, string> {
  const bundled = useDocuments(needed);
  const [own, setOwn] = useState<readonly Titled[]>([]);
  useEffect(() => {
    if (needed) void askBackground('ownDocuments', null).then((result) => result.ok && setOwn(result.value ?? []));
  }, [needed]);
  const all: readonly Titled[] = [...bundled.map(({ record }) => record), ...own];
  return new Map(all.map(({ id, title }) => [id, title]));
}
