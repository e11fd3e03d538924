/**
 * Words whose noun and verb have little in common: `state media` does not say, `the present` presents nothing. Written from
 * general knowledge of English.
 */
export const HOMOGRAPHS: ReadonlySet<string> = new Set(
  'state present set bar leave lead press company show work book park ground bear object subject round'.split(' '),
);
