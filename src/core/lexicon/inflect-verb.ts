/**
 * Irregular past forms (past, past participle). Source: Quirk et al., 3.11–3.19; only verbs that stand in the cue list.
 */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  hold: ['held', 'held'],
  swear: ['swore', 'sworn'],
  understand: ['understood', 'understood'],
  speak: ['spoke', 'spoken'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  overhear: ['overheard', 'overheard'],
  seek: ['sought', 'sought'],
  choose: ['chose', 'chosen'],
  put: ['put', 'put'],
  sing: ['sang', 'sung'],
  mean: ['meant', 'meant'],
  learn: ['learned', 'learned'],
  bet: ['bet', 'bet'],
  go: ['went', 'gone'],
  give: ['gave', 'given'],
  make: ['made', 'made'],
  take: ['took', 'taken'],
  bear: ['bore', 'borne'],
  dream: ['dreamed', 'dreamed'],
  retell: ['retold', 'retold'],
  foretell: ['foretold', 'foretold'],
  rebut: ['rebutted', 'rebutted'],
  admit: ['admitted', 'admitted'],
  regret: ['regretted', 'regretted'],
  concede: ['conceded', 'conceded'],
  quip: ['quipped', 'quipped'],
  brag: ['bragged', 'bragged'],
  slam: ['slammed', 'slammed'],
  rap: ['rapped', 'rapped'],
  plan: ['planned', 'planned'],
  vow: ['vowed', 'vowed'],
  beg: ['begged', 'begged'],
  refer: ['referred', 'referred'],
  dub: ['dubbed', 'dubbed'],
  rip: ['ripped', 'ripped'],
  infer: ['inferred', 'inferred'],
  blog: ['blogged', 'blogged'],
  hint: ['hinted', 'hinted'],
};
const VOWEL = /[aeiou]/;

/** The forms of a verb, base first: `say` → `say says said saying`. Phrasal verbs keep their particle: `point out`. */
export function inflectVerb(entry: string): string[] {
  const [base = '', ...particles] = entry.split(' ');
  const tail = particles.length ? ` ${particles.join(' ')}` : '';
  const [past, participle] = IRREGULAR[base] ?? [toPast(base), toPast(base)];
  return [...new Set([base, toThird(base), past, participle, toGerund(base)])].map((form) => form + tail);
}

function toThird(base: string): string {
  if (base === 'go') return 'goes';
  if (/(?:s|sh|ch|x|z)$/.test(base)) return `${base}es`;
  return isConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function toPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return isConsonantY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function toGerund(base: string): string {
  const past = IRREGULAR[base]?.[0] ?? '';
  if (past.endsWith(`${base.at(-1)}ed`) && past.length === base.length + 3) return `${base}${base.at(-1)}ing`;
  if (/^(?:put|bet|forget)$/.test(base)) return `${base}ting`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

const isConsonantY = (base: string): boolean => base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '');
