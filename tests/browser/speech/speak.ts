import type { Heard } from './heard';

/** What is said in one go, and not gone into. */
export const CONTROLS = new Set([
  'button',
  'link',
  'summary',
  'switch',
  'checkbox',
  'radio',
  'combobox',
  'slider',
  'textbox',
  'searchbox',
  'spinbutton',
  'tab',
  'image',
]);

/** What is told when one comes into it, where it has a name; the last two also without. */
const PLACES = new Set([
  'dialog',
  'region',
  'navigation',
  'main',
  'search',
  'complementary',
  'landmark',
  'group',
  'tablist',
  'tabpanel',
  'blockquote',
  'list',
]);
const TOLD_UNNAMED = new Set(['blockquote', 'list', 'main']);

const inOne = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** Words in a line; of a space before a colon nothing is heard. */
export const flatten = (words: string): string => words.replace(/\s+/g, ' ').replaceAll(' :', ':').trim();

export const findAll = (node: Heard, role: string): Heard[] =>
  node.role === role ? [node] : node.children.flatMap((below) => findAll(below, role));

/** The words in a node, as they stand. */
export const wordsOf = (node: Heard): string =>
  node.role === 'text' ? node.name : node.children.map(wordsOf).join('');

function wordControl(node: Heard): string {
  const [heading] = node.role === 'summary' ? findAll(node, 'heading') : [];
  const value = ['combobox', 'slider', 'textbox', 'searchbox'].includes(node.role) ? node.value : '';
  const description = flatten(node.description);
  return inOne(
    heading ? `${node.role} (heading ${heading.states.join(' ')})` : node.role,
    flatten(node.name),
    ...node.states,
    value,
    description === flatten(node.name) ? '' : description,
  );
}

function wordPlace({ role, name, description, children }: Heard): string {
  const items = role === 'list' ? ` of ${children.filter((child) => child.role === 'listitem').length}` : '';
  return inOne(`${role}${items}`, flatten(name), flatten(description));
}

/** Lines as they are said, in the making. */
function createTranscript(own: string) {
  const lines: string[] = [];
  let run = '';
  let language = own;
  /** Ends the line of running words. */
  const end = (): void => {
    const words = flatten(run);
    if (words !== '') lines.push(language === own ? words : `(${language}) ${words}`);
    run = '';
  };
  const add = (words: string, of: string): void => {
    if (of !== language && words.trim() !== '') {
      end();
      language = of;
    }
    run += words;
  };
  const say = (line: string): void => {
    end();
    lines.push(line);
  };
  return { lines, add, end, say };
}

/**
 * What a screen reader says on the way through a part of a page, an item to a line: places when they are entered,
 * controls with name, state and description, words with `[marks]`, and the language of words where it is another.
 */
export function speak(root: Heard): string[] {
  const { lines, add, end, say } = createTranscript(root.language);
  const visit = (node: Heard): void => {
    const { role, name, language, children, states } = node;
    if (role === 'text') add(name, language);
    else if (role === 'mark') add(`[${wordsOf(node)}]`, children[0]?.language ?? language);
    else if (CONTROLS.has(role)) say(wordControl(node));
    else if (role === 'heading') say(inOne(`heading ${states.join(' ')}`, flatten(name)));
    else {
      if (role !== '') end();
      if (PLACES.has(role) && (name !== '' || TOLD_UNNAMED.has(role))) say(wordPlace(node));
      for (const child of children) visit(child);
      if (role !== '') end();
    }
  };
  visit(root);
  end();
  return lines;
}
