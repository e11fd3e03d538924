import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readStatement } from '../read-document';

const models = loadModels();
const classOf = (text: string, word: string): string | undefined =>
  readStatement(text, '2025-06-12', models)
    .tokens.flat()
    .find((token) => token.text === word)?.class;

describe('words of reports on harm and courts', () => {
  it.each([
    ['whom a court tries', 'The accused, who cannot be named, denied the theft.', 'accused', 'noun'],
    ['whom the police seek', 'Officers said the suspect fled on foot.', 'suspect', 'noun'],
    ['where people dig', 'The mine collapsed on Monday.', 'mine', 'noun'],
    ['how someone is freed', 'The guards were freed unharmed after a siege.', 'unharmed', 'adjective'],
    ['what came of it', 'Snow covered the north, closing schools and stranding drivers.', 'closing', 'verb'],
    ['what else came of it', 'Snow covered the north, closing schools and stranding drivers.', 'stranding', 'verb'],
    ['of what someone is accused', 'Ida Hale is accused of handling stolen goods.', 'handling', 'verb'],
    ['what someone faces', 'Ida Hale, 31, of Korvale, faces a charge of arson.', 'faces', 'verb'],
    ['what was done as well', 'Six men were questioned and later released without charge.', 'released', 'verb'],
    ['what goes out', 'The storm knocked out power to the town.', 'power', 'noun'],
    ['until when', 'The men were released on bail pending trial.', 'pending', 'preposition'],
    ['how something burns', 'Inmates broke chairs and set mattresses alight.', 'set', 'verb'],
    ['whose noun follows', 'The suspect package was blown up.', 'suspect', 'adjective'],
    ['what is decided', 'The pending trial worried her.', 'pending', 'adjective'],
    ['what is near', 'She waited by evening fires.', 'evening', 'noun'],
  ])('%s', (_, text, word, expected) => expect(classOf(text, word)).toBe(expected));
});
