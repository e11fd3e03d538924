import { describe, expect, it } from 'vitest';
import type { Name, Token } from '../model';
import { tagSentences } from './tag-sentences';

const NAME_TYPES = {
  Kim: 'person',
  Un: 'person',
  Norway: 'place',
  Larsen: 'person',
  Hexacorp: 'organization',
} as const;

function tag(text: string): Token[] {
  const names = Object.entries(NAME_TYPES).flatMap(([name, type]): Name[] =>
    Array.from(text.matchAll(new RegExp(`\\b${name}\\b`, 'g')), (match) => ({
      start: match.index,
      end: match.index + name.length,
      type,
      score: 1,
    })),
  );
  return tagSentences(text, [{ start: 0, end: text.length, block: 0 }], names)[0] ?? [];
}

const find = (text: string, word: string): Token | undefined => tag(text).find((token) => token.text === word);

describe('words', () => {
  it.each([
    ['They didn’t pay.', 'They|did|n’t|pay|.'],
    ['the ministers’ cars', 'the|ministers|’|cars'],
    ['Norway’s $4.25 note', 'Norway|’s|$|4.25|note'],
    ['Mr. Larsen of the U.S. spoke', 'Mr.|Larsen|of|the|U.S.|spoke'],
    ['a Norwegian-built ship', 'a|Norwegian-built|ship'],
    ["it ca n't wait", "it|ca|n't|wait"],
    ['they wouldn’ t pay', 'they|would|n’ t|pay'],
    ['Norway’ s note', 'Norway|’ s|note'],
    ['12,500 people (of 3.5%)', '12,500|people|(|of|3.5|%|)'],
  ])('%s', (text, words) => {
    expect(
      tag(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(words);
  });

  it('point into the text', () => {
    const text = 'Larsen wasn’t late.';
    for (const token of tag(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('classes', () => {
  it.each([
    ['A ship full of arms transfers left Norway', 'arms', 'noun'],
    ['Norway’s arms industry grew', 'arms', 'noun'],
    ['Kim Un spoke', 'Un', 'name'],
    ['the heavily sanctioned company closed', 'sanctioned', 'adjective'],
    ['The court sanctioned the company', 'sanctioned', 'verb'],
    ['It is a weapons program', 'program', 'noun'],
    ['Ladders were used and also two deep-sea pumps.', 'pumps', 'noun'],
    ['The road opened after workers replaced 12 rails', 'replaced', 'verb'],
    ['He said so in a text message to Larsen', 'message', 'noun'],
    ['Larsen shrugs.', 'shrugs', 'verb'],
    ['Minister Larsen hit back, saying so', 'hit', 'verb'],
    ['Larsen shares fell', 'shares', 'noun'],
    ['They wrote to fomer Norwegian President Larsen', 'fomer', 'adjective'],
    ['They voted to oust Norwegian President Larsen', 'oust', 'verb'],
    ['The repair cost $4.2 million', 'cost', 'verb'],
    ['We finished two weeks early', 'weeks', 'noun'],
    ['Transport Minister Larsen praised the crews', 'Transport', 'noun'],
    ['They plan to aid Larsen', 'aid', 'verb'],
    ['They plan to aid Larsen', 'to', 'particle'],
    ['She flew to Norway', 'to', 'preposition'],
    ['Larsen has won', 'has', 'auxiliary'],
    ['Larsen has a dog', 'has', 'verb'],
    ['Larsen’s dog barked', '’s', 'particle'],
    ['It’s a dog', '’s', 'verb'],
    ['Hexacorp said that Larsen left', 'that', 'conjunction'],
    ['Larsen said demand for steel was weak', 'demand', 'noun'],
    ['Larsen said prices for wheat rose', 'rose', 'verb'],
    ['the dog that chased Larsen', 'that', 'pronoun'],
    ['They ramped up production', 'up', 'particle'],
    ['Norway called off its search', 'off', 'particle'],
    ['It is a breed Larsen once gave to Kim', 'once', 'adverb'],
    ['She took over the bakery', 'over', 'particle'],
    ['The bus ran off the road', 'off', 'preposition'],
    ['The machine employs new methods', 'employs', 'verb'],
    ['Stock prices rallied as bids fell', 'prices', 'noun'],
    ['Shares in Hexacorp rose sharply', 'rose', 'verb'],
    ['Larsen sold it, state media reported', 'state', 'noun'],
    ['Larsen in May defeated Kim', 'May', 'noun'],
    ['This often results in errors', 'results', 'verb'],
    ['It grew by 19 percentage points', 'points', 'noun'],
    ['Most of its ships sank', 'Most', 'pronoun'],
    ['Larsen was last in Norway', 'last', 'adverb'],
    ['It is years since Larsen last set foot in Norway', 'set', 'verb'],
    ['A clerk whom the mill had sacked set fire to its office', 'set', 'verb'],
    ['The crew set sail for Peru', 'set', 'verb'],
    ['A clerk was jailed for publishing secret maps', 'publishing', 'verb'],
    ['The mill is cutting 300 jobs', 'cutting', 'verb'],
    ['The mill is cutting jobs in Korv', 'cutting', 'verb'],
    ['These are leading members', 'leading', 'adjective'],
    ['It is years since Larsen last set foot in Norway', 'foot', 'noun'],
    ['Larsen last visited Norway in May', 'visited', 'verb'],
    ['They took part in it', 'part', 'noun'],
    ['The gate will remain open', 'open', 'adjective'],
    ['He will not resign', 'not', 'adverb'],
    ['Larsen had run the 34-bed home since 2015', 'home', 'noun'],
    ['Larsen took the children home', 'home', 'adverb'],
    ['He spoke at an earlier hearing', 'hearing', 'noun'],
    ['Larsen met a resident who had lost her keys', 'resident', 'noun'],
    ['Kim, who had run it, used residents’ debit cards on trips', 'used', 'verb'],
    ['Kim, who had run it, used residents’ debit cards on trips', 'cards', 'noun'],
    ['They lost but accepted that his team won', 'accepted', 'verb'],
    ['It is a road where police turned back drivers', 'police', 'noun'],
    ['Larsen announced that automated cranes being built would work', 'automated', 'adjective'],
    ['Larsen announced that automated cranes being built would work', 'cranes', 'noun'],
    ['She was hired to cover sick leave, records show', 'leave', 'noun'],
    ['It was the first away win since May', 'away', 'adjective'],
    ['Larsen had at first insisted on it', 'first', 'adverb'],
    ['Larsen, who cut short a visit, declared a holiday', 'short', 'adverb'],
    ['Kim is a £150,000 signing from Norway', 'signing', 'noun'],
    ['They sent 12 nurses and 5,000 test kits', 'test', 'noun'],
    ['A stolen painting that was found in Oslo was returned', 'painting', 'noun'],
    ['A hearing that was due on Monday was delayed', 'hearing', 'noun'],
    ['The woman saying that was wrong left', 'saying', 'verb'],
    ['He wants to halve the number of cruise ships.', 'ships', 'noun'],
    ['The head of state resigns.', 'resigns', 'verb'],
    ['The man was freed on US$5,000 bail on Monday', 'bail', 'noun'],
    ['The bank received a $2 million loan from the state', 'loan', 'noun'],
    ['The storm triggered landslides and flash floods across Norway', 'floods', 'noun'],
    ['United had most of the ball', 'United', 'name'],
    ['The square was not very crowded', 'crowded', 'adjective'],
    ['Those who left were sorry', 'Those', 'pronoun'],
    ['Speaking live on television, Larsen apologised', 'live', 'adverb'],
    ['Gains in the first half rose to 30 percent, Larsen said', 'rose', 'verb'],
    ['A rose 2 metres tall grew there', 'rose', 'noun'],
    ['Norway cut off gas supplies', 'cut', 'verb'],
    ['Larsen promised to halve the number of cruise ships', 'halve', 'verb'],
    ['Larsen promised to halve the number of cruise ships', 'ships', 'noun'],
    ['They moved to quell the unrest', 'quell', 'verb'],
    ['He was taken to hospital the next day', 'hospital', 'noun'],
    ['Play was off due to rain the day before', 'rain', 'noun'],
    ['A tenth-century painting that was stolen is back', 'painting', 'noun'],
    ['Town mayors often pay for repairs but seldom admit it', 'Town', 'noun'],
    ['Rates on bonds, or bills, rose on Tuesday', 'Rates', 'noun'],
    ['Trust the driver, said Larsen', 'Trust', 'verb'],
    ['Larsen, who was once ranked third, lost', 'once', 'adverb'],
    ['They trust the Front, once an ally of Norway', 'once', 'adverb'],
    ['Once he left, they voted', 'Once', 'conjunction'],
    ['The crew had provided safeguards by then', 'safeguards', 'noun'],
    ['The drug was approved for military use in May', 'use', 'noun'],
    ['Species such as sorghum lose more of it', 'lose', 'verb'],
    ['The June contract expires on Friday', 'contract', 'noun'],
    ['The new contract raises wages by 6 percent', 'raises', 'verb'],
    ['The skater owns the record', 'owns', 'verb'],
    ['The Norway born skater owns the record', 'born', 'adjective'],
    ['The hearing took place in Norway', 'took', 'verb'],
    ['The hearing took place in Norway', 'hearing', 'noun'],
    ['It followed a war that left 900 people homeless', 'left', 'verb'],
    ['The 1970s ferry was sold in May', 'ferry', 'noun'],
  ])('%s: %s is a %s', (text, word, expected) => {
    expect(find(text, word)?.class).toBe(expected);
  });
});

describe('verb forms', () => {
  it.each([
    ['The bridge was opened by Larsen', 'opened', 'participle'],
    ['Larsen opened the bridge', 'opened', 'past'],
    ['Larsen has given notice', 'given', 'participle'],
    ['Larsen is opening the bridge', 'opening', 'gerund'],
    ['Larsen will open the bridge', 'open', 'base'],
    ['Larsen opens the bridge', 'opens', 'present'],
  ])('%s: %s is %s', (text, word, form) => {
    expect(find(text, word)?.verb).toBe(form);
  });
});

describe('lemmas', () => {
  it.each([
    ['Norway gave them the ship', 'gave', 'give'],
    ['Norway inked a deal', 'inked', 'ink'],
    ['two countries signed', 'countries', 'country'],
    ['Larsen was accused of fraud', 'accused', 'accuse'],
    ['Hexacorp is hoping for more', 'hoping', 'hope'],
    ['They ratcheted up pressure', 'ratcheted', 'ratchet'],
    ['the women met', 'women', 'woman'],
    ['the news broke', 'news', 'news'],
    ['They don’t agree', 'n’t', 'not'],
    ['She could n’t go', 'n’t', 'not'],
    ['He is late', 'is', 'be'],
  ])('%s: %s → %s', (text, word, lemma) => {
    expect(find(text, word)?.lemma).toBe(lemma);
  });
});
