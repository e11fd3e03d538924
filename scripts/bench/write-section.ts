/**
 * The page with new Markdown between `<!-- name: begin -->` and `<!-- name: end -->`; throws when the page has no such
 * place.
 */
export function writeSection(page: string, name: string, markdown: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md: write “${begin}” and “${end}” where this belongs`);
  return `${page.slice(0, from)}${begin}\n${markdown.trim()}\n${page.slice(to)}`;
}

/** A Markdown table: the head, then a row for each list of cells. */
export function toTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
