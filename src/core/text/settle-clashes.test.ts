import { describe, expect, it } from 'vitest';
import { loadModels } from '../../cli/load-models';
import { readStatement } from '../read-document';

const models = loadModels();
const classOf = (text: string, word: string): string | undefined =>
  readStatement(text, '2025-06-12', models)
    .tokens.flat()
    .find((token) => token.text === word)?.class;

describe('a word is told by what stands around it', () => {
  it.each([
    ['what there is', 'There is also resistance to the dam in Norway.', 'resistance', 'noun'],
    [
      'what stands for what there has been',
      'It is rare, though there have also been cases in 2006.',
      'there',
      'pronoun',
    ],
    ['how they are', 'The lanes are now clear of snow.', 'clear', 'adjective'],
    ['what a clause is about', 'The mayor noted that efforts to halve the debt are limited.', 'efforts', 'noun'],
    ['what a clause in marks is about', 'He said that " villages lying by the sea were flooded ".', 'villages', 'noun'],
    ['a noun behind two describing words', 'The wind came in shorter but fiercer bursts.', 'bursts', 'noun'],
    ['a noun behind an article and a name', 'Ana Ruiz runs an ABC rights group.', 'rights', 'noun'],
    ['the object of a verb with its particle', 'Norway is drawing up plans to drain the lake.', 'plans', 'noun'],
    ['the object of a verb behind a modal', 'The drought will increase food prices.', 'prices', 'noun'],
    ['what is added to a subject', 'Trade and exchanges with Norway and Velden will stop.', 'exchanges', 'noun'],
    ['the only verb there may be', 'The party split from the union in 1996.', 'split', 'verb'],
    ['an example', 'The birds seek small animals, such as garden tree frogs, and eat them.', 'frogs', 'noun'],
    ['what a modal needs before its object', 'The union will sanction him in June.', 'sanction', 'verb'],
    ['a number of two words', 'He saw twenty-five shops.', 'twenty-five', 'number'],
    ['what is counted by it', 'Twenty-five shops and a van were burned.', 'shops', 'noun'],
    ['what a verb has as its object', 'Ida led the Better Harbours campaign.', 'campaign', 'noun'],
    ['what children are seen to do', 'She saw the boys swim.', 'swim', 'verb'],
    ['how a shop stays', 'The shop stayed open after the fire.', 'open', 'adjective'],
    ['how something stays', 'The shops remained closed in Oslo on Monday.', 'closed', 'adjective'],
    ['a neighbour', 'They came from neighbouring country Chile.', 'neighbouring', 'adjective'],
    ['a condition', 'It may close if regulators in Oslo block its sale.', 'block', 'verb'],
    ['what “which” asks for', 'It ran until May, at which point their sales fell.', 'point', 'noun'],
    ['a noun said twice', 'It was just lots and lots of mud.', 'lots', 'noun'],
    ['the verb of a relative clause', 'The wall is whole, which leads many to trust it.', 'leads', 'verb'],
    ['the verb of a clause on a firm', 'Corvo is a firm that conducts cave tours.', 'conducts', 'verb'],
    ['a verb behind “no longer”', 'The union said it would no longer stand by.', 'stand', 'verb'],
    ['what someone meant to do', 'The mayor refused, vowing to fight on.', 'vowing', 'verb'],
    ['what someone knew', 'We stay here, recognizing that the dam is old.', 'recognizing', 'verb'],
    ['what people say', 'Sailors on the quay say there was smoke.', 'say', 'verb'],
    ['what a thing did', 'The crew believes that the boat hit the wall.', 'hit', 'verb'],
    ['whose it is', 'Ana Ruiz has waived her right to a hearing.', 'right', 'noun'],
    ['whose it is and which', 'Ana Ruiz used her legal right to a hearing.', 'right', 'noun'],
    ['which years', 'The town has grown over the past few years.', 'past', 'adjective'],
    ['which goal', 'Kora scored the only goal of the match.', 'only', 'adjective'],
    ['which studies', 'Earlier studies have found more.', 'Earlier', 'adjective'],
    ['how often', 'Norway once again played five forwards.', 'once', 'adverb'],
    ['until when', 'So far three ferries have sunk.', 'far', 'adverb'],
    ['how it turned out', 'Yesterday the team from Chile proved too good for Norway.', 'proved', 'verb'],
    ['what was done too', 'The men shot at the guards and wounded one of the drivers.', 'wounded', 'verb'],
    ['what was done with a place in an order', 'Norway is listed second in the report.', 'listed', 'verb'],
    ['what one is able to do', 'We have been able to compare two old boats.', 'compare', 'verb'],
    ['a person', 'They hope to speak with her directly.', 'her', 'pronoun'],
    ['how surely', 'The drought will likely raise costs.', 'likely', 'adverb'],
    ['a noun that describes one', 'The ship was towing two pirate skiffs.', 'pirate', 'noun'],
    ['a plural beside a plural', 'The rivers rose, stressing dykes and dams including those of Chile.', 'dams', 'noun'],
    ['an aside', 'My client is of course very glad.', 'course', 'adverb'],
    ['where the old live', 'Lind died in a nursing home in Oslo.', 'home', 'noun'],
    ['what two names describe', 'The note informs Chilean and NATO forces about the coast.', 'forces', 'noun'],
    ['who is listed behind a plural', 'Medals went to the riders, coaches and team staff.', 'coaches', 'noun'],
    ['what is listed', 'Ruiz declined to give the name, age or trade of the guest.', 'age', 'noun'],
    ['the first half of a name for a thing', 'It was once the town’s main chat forum.', 'chat', 'noun'],
    ['what turned out so', 'The fears came true.', 'true', 'adjective'],
    ['what belongs to a verb', 'The games were called off.', 'off', 'particle'],
    ['who was held', 'The gang had kept her captive for years.', 'her', 'pronoun'],
    ['how much', 'The boats were close enough to hear them.', 'enough', 'adverb'],
  ])('%s: %s (%s)', (_what, text, word, expected) => {
    expect(classOf(text, word)).toBe(expected);
  });

  it.each([
    ['The group has two rules, one of which states that it is open.', 'states', 'verb'],
    ['The right wing of the hall burned.', 'right', 'adjective'],
    ['She left her bag on the bench.', 'her', 'determiner'],
    ['They walked past the mill.', 'past', 'preposition'],
    ['Her say in it was small.', 'say', 'noun'],
    ['The cut of the coat is old.', 'cut', 'noun'],
  ])('but not otherwise: %s (%s)', (text, word, expected) => {
    expect(classOf(text, word)).toBe(expected);
  });
});
