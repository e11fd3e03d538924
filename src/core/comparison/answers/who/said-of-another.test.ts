import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

type Row = readonly [what: string, claim: string, text: string];

/** Sentences that have all of a claim’s words, and have its time, place, number or doer with another deed or thing. */
test.each<Row>([
  [
    'the month of another’s deed',
    'Peru will open its fair in Lima in May.',
    'Peru will open its fair in Lima in March and Chile will follow in May, the ministry said.',
  ],
  [
    'off whose coast it was not',
    'Ida Lund’s boat sank off Peru in 2016.',
    'Danish sailor Ida Lund, whose boat sank in a storm in 2016, saw the Peruvian coast on Sunday from a raft.',
  ],
  [
    'the day of a robbery, with what was stolen before',
    'The pistol was stolen from a farm on 5 May.',
    'Police in Graz want a woman from Linz who robbed a bank in Wels on 5 May with a pistol stolen from a farm.',
  ],
  [
    'less than another thing',
    'Korv’s miners were paid less than the season before.',
    'Korv sold more coal than Velden for the first time last season, although its miners were still paid less than those over the river.',
  ],
  [
    'less than a thing of which nothing is said',
    'Korv’s miners were paid less than the year before.',
    'Korv sold more coal than Velden for the first time last year, although its miners were still paid less than those over the river.',
  ],
  [
    'tonnes of another thing',
    'Two tonnes of apples were sent from Chile.',
    'Two tonnes of tobacco were found in the port of Oslo on Monday by customs officers, packed in apples that had been sent from Chile.',
  ],
  [
    'who only rescued, beside what nobody is said to have done',
    'The navy damaged the pier in Korv.',
    'Two boats near Korv were flooded after a pier was damaged, and about 40 sailors were rescued by the navy, officials said.',
  ],
  [
    'the month of an arrest',
    'The court in Oslo approved the transfer in May.',
    'A court in Oslo approved the transfer of a Chadian banker arrested in Graz in May on suspicion of fraud.',
  ],
  [
    'where nobody was hurt',
    'A nurse was hurt in the hotel.',
    'The storm damaged a hotel and flooded two roads in Korv, hurting a nurse, but no guests were hurt, officials said.',
  ],
  [
    'what was only bought',
    'Korvik is cutting jobs at the Velden mill.',
    'Korvik, which bought the Velden mill in 2018, is cutting 200 jobs at its works in Chad, unions said.',
  ],
  [
    'where those who found it come from',
    'The miners found the old clock in a shaft in Velden.',
    'Miners from Velden said on Monday they had found an old clock in a shaft in Korv during a trip in 2023.',
  ],
  [
    'an explanation that was not given',
    'Ida Lund explained the plan to sell the mill.',
    'Mayor Ida Lund made the plan to sell the mill on Monday and gave no explanation, but the workers went to court.',
  ],
  [
    'an office that another came to hold',
    'Ida Lund became mayor of Korv in 2020.',
    'Ida Lund met Jon Aske, who became mayor of Korv in 2020.',
  ],
  ['a cut that is only likely', 'Chile’s central bank cut its rate.', 'Rate cut by Chile’s central bank likely in May'],
  [
    'for another cause',
    'Farmers sold their sheep because of the floods.',
    'Heavy rain caused floods in Chad on Friday that closed the road to Korv, days after a drought had led farmers there to sell their sheep.',
  ],
  [
    'the place of the other thing, its verb left out',
    'Korvik closed its shop in Oslo.',
    'Korvik closed its mill in Oslo in May and its shop in Graz in June, the firm said.',
  ],
  [
    'the month of the other thing',
    'Korvik closed its mill in June.',
    'Korvik closed its mill in Oslo in May and its shop in Graz in June, the firm said.',
  ],
  [
    'the cause of the other thing',
    'Korvik closed its shop because of the strike.',
    'Korvik closed its mill because of the strike and its shop because of the flood.',
  ],
  ['the month of the other country', 'Chad beat Mali in June.', 'Chad beat Mali in May and Peru in June.'],
  [
    'who was found elsewhere, before another',
    'Ida Lund was found in a cellar.',
    'Divers found the sailor Ida Lund alive on Friday, four days after the body of her cook, Jon Aske, was found in a cellar.',
  ],
  [
    'the talks of her minister',
    'Ida Lund held talks with bank officials.',
    'President Ida Lund met mill owners in Velden on Monday, and her finance minister, Jon Aske, held talks with bank officials in Korv.',
  ],
  [
    'where it was only announced',
    'The tower will be torn down in Velden.',
    'The tower, built by Lind in 1990 and shut after the storm of 2015, will be torn down in 2028, the council announced in Velden.',
  ],
  [
    'where she had lost',
    'Ida Lund beat Eva Aske in Korv.',
    'Ida Lund beat Eva Aske by a point in Velden on Sunday after losing to her in Korv last month.',
  ],
  [
    'houses of another town',
    'The first shops in Korv had been looted.',
    'The alarm sounded only after the first shops in Velden had been looted, and guests left before the order to leave arrived from Korv.',
  ],
  [
    'a count that is disputed',
    '800 weavers joined the march in Korv.',
    'According to the guild, 800 weavers joined the march in Korv, but the mill, Lindvik, put the number at fewer than 300.',
  ],
  [
    'the count of another’s account',
    'According to Lindvik, 800 weavers joined the march.',
    'According to the guild, 800 weavers joined the march in Korv, but the mill, Lindvik, put the number at fewer than 300.',
  ],
  [
    'another vessel',
    'The boat that sank off Peru was built in Chad.',
    'Danish explorer Jon Aske, whose boat sank off Peru in 2016, came home on Saturday aboard a vessel that was built in Chad.',
  ],
  [
    'the deed of her editor',
    'Ida Lund published secret maps.',
    'A court in Oslo freed the writer Ida Lund, whose editor, Jon Aske, has been in prison since 2020 for publishing secret maps.',
  ],
])('the document does not say the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).not.toBe('supported');
});

test.each<Row>([
  [
    'who has another place, told of another',
    'Korvik is the country’s second-largest bank.',
    'Velden Trust, the country’s fourth-largest bank, passed Korvik on Monday to become its third most valuable firm.',
  ],
  [
    'after whom another comes',
    'Mount Brenn is the highest mountain in Asia.',
    'Mount Aske, the third-highest mountain in Chad after Mount Brenn, is losing ice faster than any other mountain in Asia.',
  ],
  [
    'each may build in the other’s land',
    'Chad plans to build a port in Peru.',
    'Peru plans to build a port in N’Djamena next year, the ministry said.',
  ],
  [
    'the same order from its other end',
    'Ida Lund came to Oslo before Jon Aske.',
    'Jon Aske came to Oslo on 3 May, four days after Ida Lund.',
  ],
  [
    'imports of another country',
    'Imports from Peru fell for the third month.',
    'Exports to Peru rose faster than exports to Chad in July, while imports from Chad fell for the third month, the bank said.',
  ],
  [
    'a figure that stands for the count',
    'According to Lindvik, 300 weavers joined the march in Korv.',
    'The guild said 800 weavers had joined the march in Korv; the mill, Lindvik, said the figure was 300.',
  ],
])('the document does not say otherwise: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).not.toBe('conflicts');
});

test.each<Row>([
  [
    'its own place, the verb left out',
    'Korvik closed its shop in Graz.',
    'Korvik closed its mill in Oslo in May and its shop in Graz in June, the firm said.',
  ],
  [
    'its own month',
    'Korvik closed its shop in June.',
    'Korvik closed its mill in Oslo in May and its shop in Graz in June, the firm said.',
  ],
  [
    'a day behind both',
    'Police arrested two men in Oslo on Sunday.',
    'Police arrested two men in Oslo and four women in Graz on Sunday.',
  ],
  [
    'a disputed count, with whose it is',
    'The guild said 800 weavers joined the march.',
    'According to the guild, 800 weavers joined the march in Korv, but the mill, Lindvik, put the number at fewer than 300.',
  ],
  [
    'her own deed',
    'Ida Lund published secret maps.',
    'A court in Oslo freed the writer Ida Lund, who had been in prison since 2020 for publishing secret maps.',
  ],
])('the document says the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text)).toBe('supported');
});
