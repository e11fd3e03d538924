import { toNameKey } from '../../figures/name-key';
import { toWordKeys, type WordKeys } from '../meaning/word-keys';
import type { Item } from './item';

/** What a document's item can be found by. */
export function toDocumentKeys(item: Item): WordKeys {
  const keys = placeKeys(item);
  if (item.figure && !item.figure.members) keys.push(`figure:${item.figure.id}`);
  for (const id of item.figure?.members ?? []) keys.push(`figure:${id}`);
  if (item.kind === 'figure') keys.push(...toNameKey(item.lemma).map((word) => `name:${word}`));
  if (item.number) keys.push(`number:${item.number.value}`);
  if (item.time) keys.push(`time:${item.time.value}`);
  return withWord(keys, item);
}

/** Keys with those of a word; those alone are the same object for every item that has the word. */
function withWord(keys: readonly string[], { kind, lemma }: Item): WordKeys {
  if (kind !== 'word') return { forms: keys, meanings: [] };
  const own = toWordKeys(lemma);
  return keys.length ? { forms: [...keys, ...own.forms], meanings: own.meanings } : own;
}

/** What a claim's item looks for; `links` are the document's figures that it may be. */
export function toClaimKeys(item: Item, links: ReadonlySet<string> | undefined): WordKeys {
  const keys = placeKeys(item);
  for (const id of links ?? []) keys.push(`figure:${id}`);
  for (const { id } of item.groups.flat()) keys.push(`figure:${id}`);
  if (item.kind === 'figure' && !links && item.form === 'name')
    keys.push(...toNameKey(item.lemma).map((word) => `name:${word}`));
  if (item.number) keys.push(`number:${item.number.value}`);
  if (item.time) keys.push(`time:${item.time.value}`);
  return withWord(keys, item);
}

/** A country and its capital are looked up alike. */
function placeKeys(item: Item): string[] {
  const country = item.country ?? item.capitalOf;
  return country ? [`country:${country}`] : [];
}
