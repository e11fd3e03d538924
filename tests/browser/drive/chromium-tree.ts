import type { CDPSession, Page } from '@playwright/test';
import type { Heard } from '../speech/heard';

/** The part of Chromium's picture of a node that matters here. */
interface DomNode {
  readonly backendNodeId: number;
  /** Names and values by turns. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

type AxNode = Awaited<ReturnType<typeof askTree>>[number];

const askTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** Chromium's own names of roles where ARIA has another, and of boxes that mean nothing. */
const ROLES: Readonly<Record<string, string>> = {
  StaticText: 'text',
  InlineTextBox: '',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
  Details: '',
  ListMarker: '',
  RootWebArea: 'document',
  generic: 'generic',
  none: '',
  Figcaption: 'caption',
  SvgRoot: 'image',
  LabelText: '',
  Legend: '',
};

/** The language of each node, which is that of the nearest element above that says one. */
function readLanguages(node: DomNode, above: string, found: Map<number, string>): Map<number, string> {
  const { attributes = [] } = node;
  const at = attributes.findIndex((name, index) => index % 2 === 0 && name === 'lang');
  const language = at < 0 ? above : (attributes[at + 1] ?? '');
  found.set(node.backendNodeId, language);
  for (const below of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) readLanguages(below, language, found);
  return found;
}

/** Properties of Chromium's tree as a screen reader says them. */
function wordStates({ properties = [], role }: AxNode): string[] {
  const read = (name: string): unknown => properties.find((one) => one.name === name)?.value.value;
  const isOn = (name: string): boolean => read(name) === true || read(name) === 'true';
  const pairs = [
    [role?.value === 'combobox' ? '' : 'expanded', 'expanded', 'collapsed'],
    ['pressed', 'pressed', 'not pressed'],
    ['checked', 'on', 'off'],
    ['selected', 'selected', ''],
    ['disabled', 'disabled', ''],
    ['busy', 'busy', ''],
  ] as const;
  const said = pairs.map(([name, on, off]) => (read(name) === undefined ? '' : isOn(name) ? on : off));
  const level = role?.value === 'heading' ? `level ${String(read('level'))}` : '';
  return [level, ...said].filter((state) => state !== '');
}

/** What Chromium tells screen readers of a page, closed roots included. */
export async function readChromiumTree(session: CDPSession): Promise<Heard> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const own = root.children?.find(({ attributes }) => attributes !== undefined) ?? root;
  const languages = readLanguages(root, '', new Map());
  languages.set(root.backendNodeId, languages.get(own.backendNodeId) ?? '');
  const nodes = await askTree(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const draw = (node: AxNode): Heard => {
    const role = String(node.role?.value ?? '');
    return {
      role: node.ignored ? '' : (ROLES[role] ?? role),
      name: node.ignored ? '' : String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      states: node.ignored ? [] : wordStates(node),
      value: String(node.value?.value ?? ''),
      language: languages.get(node.backendDOMNodeId ?? -1) ?? '',
      children: (node.childIds ?? []).flatMap((id) => {
        const below = byId.get(id);
        return below && role !== 'StaticText' ? [draw(below)] : [];
      }),
    };
  };
  const [first] = nodes;
  if (!first) throw new Error('Chromium tells screen readers nothing');
  return draw(first);
}

/** The same of a page that no session is open with. */
export async function readPageTree(page: Page): Promise<Heard> {
  const session = await page.context().newCDPSession(page);
  try {
    return await readChromiumTree(session);
  } finally {
    await session.detach();
  }
}
