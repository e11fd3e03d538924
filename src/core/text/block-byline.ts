/** A byline with role and place fits; a sentence that begins with `By` does not. */
const MAX_WORDS = 16;
const NAME =
  "(?:(?:[A-Z]\\.|\\p{Lu}[\\p{L}'’.-]+|(?:de|da|di|du|la|le|van|von|der|den|bin|al|el|dos|ter)\\b)\\s*){1,5}";
const OPENING =
  '(?:(?:[Ww]ritten |[Rr]eported |[Ss]tory |[Aa]nalysis |[Oo]pinion |WORDS )?(?:[Bb]y|BY)|[Vv]on|[Pp]ar|[Pp]or|Di)';
const BYLINE = new RegExp(
  `^${OPENING}:?\\s+${NAME}(?:(?:,|and|&|und|et|y|e|with|for|in|\\|)\\s*${NAME})*(?:[,|·•–—-].*)?$`,
  'u',
);
const LABELLED = new RegExp(`^(?:Author|Reporter|Words|Text|Autor|Auteur|Автор)s?\\s*:\\s*${NAME}(?:[,|·•].*)?$`, 'u');

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*';
/** Where the parts of a head line part: `June 18, 2024 by Ann Lee`, `By Ann Lee | 5 May 2024`, `By Ann LeeDec 5, 2023`. */
const PARTS = new RegExp(
  `\\s+[|·•–—-]\\s+|\\s+(?=(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|Di)\\s+\\p{Lu})|(?:\\s+|(?<=\\p{Ll}))(?=${MONTH}\\.?\\s\\d|\\d{1,2}\\.?\\s${MONTH}|Published|Updated)`,
  'u',
);

/** The byline among the parts of a line in a story's head; null when no part is one. */
export const findByline = (line: string): string | null => line.split(PARTS).find((part) => isByline(part)) ?? null;

/** True for a line that only names who wrote the story: `By Ann Lee and Bo Chan, Staff Writers`. */
export function isByline(line: string): boolean {
  const words = line.trim();
  if (words.split(/\s+/).length > MAX_WORDS || /[.!?]["”’]?$/u.test(words.replace(/\b\p{Lu}\.$/u, ''))) return false;
  return BYLINE.test(words) || LABELLED.test(words);
}
