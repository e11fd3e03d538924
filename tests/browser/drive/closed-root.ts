import type { CDPSession } from '@playwright/test';

/** The part of Chromium's picture of a node that matters here. */
interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function findClosedRoot(node: DomNode): DomNode | null {
  if (node.shadowRootType === 'closed') return node;
  for (const below of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findClosedRoot(below);
    if (found) return found;
  }
  return null;
}

/** Chromium's handle of the page's first closed shadow root; null when there is none. Only the debugger sees it. */
export async function resolveClosedRoot(session: CDPSession): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = findClosedRoot(root);
  if (!found) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  return object.objectId ?? null;
}
