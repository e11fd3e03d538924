import type { Heard } from './heard';
import { CONTROLS, findAll, flatten, wordsOf } from './speak';

/** Levels of headings that skip one on the way down: `1 → 3 “Numbers”`. */
function findSkips(root: Heard): string[] {
  const headings = findAll(root, 'heading').map((one) => ({
    level: Number(one.states.find((state) => state.startsWith('level'))?.slice('level '.length)),
    name: flatten(one.name),
  }));
  return headings.flatMap(({ level, name }, index) => {
    const before = headings[index - 1]?.level ?? level;
    return level > before + 1 ? [`heading ${before} → ${level}: “${name}”`] : [];
  });
}

/** Names that several controls of a kind share, so that a list of them tells none from the others. */
function findNamesakes(controls: readonly Heard[]): string[] {
  const names = controls.map(({ role, name }) => `${role} “${flatten(name)}”`);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `twice: ${name}`);
}

/** What is said outside quotations and controls: the extension's own words. */
const ownWords = (node: Heard): string =>
  node.role === 'text'
    ? node.name
    : node.role === 'blockquote' || CONTROLS.has(node.role)
      ? ' '
      : node.children.map(ownWords).join(' ');

/** Words that a background sets off and that no sentence names: a screen reader may say nothing of them. */
function findUntold(root: Heard): string[] {
  const told = flatten(ownWords(root));
  const marked = findAll(root, 'mark').map((mark) => flatten(wordsOf(mark)));
  return marked.filter((words) => !told.includes(words)).map((words) => `told by colour alone: “${words}”`);
}

/** Quotations whose language is not said, which are read out in the voice of the interface. */
const findMute = (root: Heard): string[] =>
  findAll(root, 'blockquote')
    .filter((quotation) => findAll(quotation, 'text').some(({ language }) => language === root.language))
    .map((quotation) => `in no language: “${flatten(wordsOf(quotation))}”`);

/**
 * What would keep a reader who listens from knowing what is there; [] when nothing. `root`: a card, or a view, in the
 * language of the interface.
 */
export function findFaults(root: Heard): string[] {
  const controls = [...CONTROLS].flatMap((role) => findAll(root, role));
  const nameless = controls.filter(({ name }) => flatten(name) === '').map(({ role }) => `without a name: ${role}`);
  const empty = findAll(root, 'list').filter((list) => list.children.length === 0);
  return [
    ...nameless,
    ...findNamesakes(controls),
    ...findUntold(root),
    ...findMute(root),
    ...findSkips(root),
    ...empty.map(({ name }) => `a list of nothing: “${name}”`),
  ];
}
