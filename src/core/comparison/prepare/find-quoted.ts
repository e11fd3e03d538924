import type { Token } from '../../model';

const OPENING = /^(?:[“«]|``)$/;
const CLOSING = /^(?:[”»]|'')$/;

/** Indices of the tokens inside quotation marks; straight marks open and close by turns. */
export function findQuoted(tokens: readonly Token[]): Set<number> {
  const quoted = new Set<number>();
  let open = false;
  tokens.forEach((token, at) => {
    if (token.text === '"') open = !open;
    else if (OPENING.test(token.text)) open = true;
    else if (CLOSING.test(token.text)) open = false;
    else if (open) quoted.add(at);
  });
  return quoted;
}
