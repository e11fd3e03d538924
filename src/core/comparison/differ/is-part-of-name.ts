import type { Item } from '../prepare/item';

/** `Fjordkraft` and `Norwegian utility Fjordkraft`: one may be the other. */
export const isPartOfName = (a: Item, b: Item): boolean => {
  const own = a.words.filter((word) => !HONORIFICS.test(word));
  return own.length > 0 && own.every((word) => b.words.includes(word));
};
/** Words of respect that stand before a name in many languages. From general knowledge. */
const HONORIFICS = /^(?:s[hr]*[iī]|śrī|smt|ustad|pandit|sheikh|shaikh|imam|mullah|haji|hajji|sayyid|lama)$/;
