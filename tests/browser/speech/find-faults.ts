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

/** Places whose name is told with what is in them. */
const APART = new Set(['region', 'group']);

/**
 * The controls of a place with a name, and of the places within it that have none. Those of an article are links in its
 * sentences, which tell them apart.
 */
function controlsOf(place: Heard): Heard[] {
  return place.children.flatMap((below) => {
    if (CONTROLS.has(below.role)) return [below];
    const isApart = below.role === 'article' || (APART.has(below.role) && below.name !== '');
    return isApart ? [] : controlsOf(below);
  });
}

/** Names that several controls of a kind share in one place, so that a list of them tells none from the others. */
function findNamesakes(root: Heard): string[] {
  const apart = [...APART].flatMap((role) => findAll(root, role)).filter(({ name }) => name !== '');
  const names = [root, ...apart].flatMap((place) =>
    controlsOf(place).map(({ role, name }) => `${role} “${flatten(name)}” in “${place.name}”`),
  );
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

/** Quotations in a card whose language is not said, which are read out in the voice of the interface. */
export const findMute = (root: Heard): string[] =>
  findAll(root, 'blockquote')
    .filter((quotation) => findAll(quotation, 'text').some(({ language }) => language === root.language))
    .map((quotation) => `in no language: “${flatten(wordsOf(quotation))}”`);

/**
 * What would keep a reader who listens from knowing what is there; [] when nothing. `root`: a card, or a view.
 */
export function findFaults(root: Heard): string[] {
  const controls = [...CONTROLS].flatMap((role) => findAll(root, role));
  const nameless = controls.filter(({ name }) => flatten(name) === '').map(({ role }) => `without a name: ${role}`);
  const empty = findAll(root, 'list').filter((list) => list.children.length === 0);
  return [
    ...nameless,
    ...findNamesakes(root),
    ...findUntold(root),
    ...findSkips(root),
    ...empty.map(({ name }) => `a list of nothing: “${name}”`),
  ];
}
