import type { Article, Name, Sentence } from '../model';
import type { Draft, NamedMention } from './draft';
import { isIntroducedAsKin } from './is-introduced-as-kin';
import { mergeBodies } from './merge-bodies';
import { mergePeople } from './merge-people';
import { toNameKey } from './name-key';

/** One draft for each person, organisation, place or other thing that the names stand for, in no order. */
export function mergeNames(article: Article, sentences: readonly Sentence[], names: readonly Name[]): Draft[] {
  const mentions = names.map((name): NamedMention => {
    const text = article.text.slice(name.start, name.end);
    const sentence = sentences.findIndex((one) => name.start >= one.start && name.start < one.end);
    const asKin = name.type === 'person' && isIntroducedAsKin(article.text, name);
    return { ...name, text, key: toNameKey(text), sentence, block: sentences[sentence]?.block ?? -1, asKin };
  });
  const types = new Set(mentions.map((name) => name.type));
  return [...types].flatMap((type) => {
    const ofType = mentions.filter((name) => name.type === type);
    return type === 'person' ? mergePeople(ofType) : mergeBodies(type, ofType, article.text);
  });
}
