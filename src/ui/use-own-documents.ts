import { useEffect, useState } from 'preact/hooks';
import type { OwnDocument } from '../core/own-document';
import { askBackground } from '../messages/ask';

/** The reader's documents as they are now; null while they are asked for. */
export type Listed = readonly OwnDocument[] | 'broken' | null;

/** The list, and what asks for it again after a change. */
export function useOwnDocuments(): [Listed, () => Promise<void>] {
  const [listed, setListed] = useState<Listed>(null);
  const refresh = async () => {
    const result = await askBackground('ownDocuments', null);
    setListed(result.ok && result.value ? result.value : 'broken');
  };
  useEffect(() => void refresh(), []);
  return [listed, refresh];
}
