/**
 * What a minister, secretary or ministry is for, each with the words that papers use for it, as base forms. Source: the names of
 * cabinet posts of English-speaking countries, and the English names that other countries give theirs.
 */
export const PORTFOLIOS: readonly (readonly string[])[] = `foreign external state
  defence defense war
  finance treasury
  interior home
  justice
  health
  education school
  trade commerce
  energy
  economy economic
  environment climate ecology
  agriculture farming farm
  labour labor employment
  transport transportation
  culture
  sport sports
  housing
  immigration migration
  tourism
  information communications communication
  industry
  science
  development
  veterans
  fisheries fishery
  planning
  water
  oil petroleum
  police`
  .split(/\n\s*/)
  .map((line) => line.split(' '));

/** Offices that have one of them. */
export const PORTFOLIO_OFFICES: ReadonlySet<string> = new Set(['minister', 'secretary']);
