/** Longer names are cut by some systems. */
const LONGEST = 60;

/** A file's name from a title: letters and digits of any script, joined by hyphens; `sidelight` when there are none. */
export function toFileName(title: string | null): string {
  const words = (title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, LONGEST).replace(/-$/, '') || 'sidelight';
}
