import type { View } from '../drive/driver';
import { waitFor } from '../drive/wait-for';
import type { Heard } from './heard';
import { findAll } from './speak';

/**
 * Hears a part of a view, headed as all are, once the browser has told the same of it twice: its tree follows the page a
 * moment later, and is that of the page before until then.
 */
export async function hearPart(view: View, role: string): Promise<Heard> {
  let before = '';
  return waitFor(`a ${role} that screen readers are told of`, async () => {
    const [part] = findAll(await view.hear(), role);
    const told = JSON.stringify(part) ?? '';
    const isSettled = told !== '' && told === before;
    before = told;
    return isSettled && part && findAll(part, 'heading').length > 0 ? part : null;
  });
}

const toLiteral = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Lines in a row, as a pattern; `…` stands for what the engine may word otherwise another day, many lines or none. */
export const toPattern = (lines: readonly string[]): RegExp =>
  new RegExp(`^${lines.map((line) => toLiteral(line).replaceAll('…', '[^]*?')).join('\n')}$`);
