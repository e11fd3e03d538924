/**
 * What members of one political party are called, before an office (`a Labour MP`) or by themselves (`a Democrat`), as base
 * forms. Source: parties with seats in the parliaments of Australia, Britain, Canada, Ireland, New Zealand and the United
 * States, and the kinds of party that are named alike in many countries.
 */
export const POLITICAL_PARTIES: readonly (readonly string[])[] = `democrat democratic
  republican gop
  conservative tory
  labour labor
  liberal
  green
  socialist
  communist
  nationalist
  unionist
  independent`
  .split(/\n\s*/)
  .map((line) => line.split(' '));

/** Those of the words that one member is called by as a noun. */
export const PARTY_MEMBERS: ReadonlySet<string> = new Set(
  'democrat republican conservative tory liberal socialist communist nationalist unionist'.split(' '),
);
