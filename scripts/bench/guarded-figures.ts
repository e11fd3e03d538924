const BEGIN = '<!-- guarded: begin -->';
const END = '<!-- guarded: end -->';

/** A row of the guarded table in docs/benchmarks.md: a figure, what it was when last written, and its limit. */
export interface GuardedFigure {
  readonly name: string;
  readonly today: string;
  readonly bound: 'at least' | 'at most';
  readonly limit: number;
}

function readRow(row: string): GuardedFigure {
  const [, name = '', today = '', rule = ''] = row.split('|').map((cell) => cell.trim());
  const [, bound, limit] = /^(at least|at most) ([\d.]+)$/.exec(rule) ?? [];
  if (bound !== 'at least' && bound !== 'at most') {
    throw new Error(`docs/benchmarks.md: “${row}” must end in “at least N” or “at most N”`);
  }
  return { name, today, bound, limit: Number(limit) };
}

const findTable = (page: string): string => {
  const [, table] = page.split(BEGIN);
  if (!table?.includes(END)) throw new Error(`docs/benchmarks.md has no table between ${BEGIN} and ${END}`);
  return table.slice(0, table.indexOf(END)).trim();
};

/** The guarded rows of docs/benchmarks.md; throws when the table or a limit cannot be read. */
export function readGuardedFigures(page: string): GuardedFigure[] {
  return findTable(page).split('\n').slice(2).map(readRow);
}

/** The page with today's figures in the table. */
export function writeGuardedFigures(page: string, measured: ReadonlyMap<string, number>): string {
  const rows = findTable(page).split('\n');
  const written = rows.map((row, index) => {
    const cells = row.split('|');
    const value = index < 2 ? undefined : measured.get(cells[1]?.trim() ?? '');
    return value === undefined ? row : cells.with(2, ` ${value} `).join('|');
  });
  return page.replace(rows.join('\n'), written.join('\n'));
}

/** Whether a value keeps to the limit. */
export const isKept = ({ bound, limit }: GuardedFigure, value: number): boolean =>
  bound === 'at least' ? value >= limit : value <= limit;
