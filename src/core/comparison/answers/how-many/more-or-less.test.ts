import { expect, test } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

type Row = readonly [what: string, claim: string, text: string];

const REST =
  '\n\nThe harbour of Korv was closed on Tuesday. Three buses stood in its way, guards said.\n\nThe guards went home at noon.';

test.each<Row>([
  [
    'a superlative in other words',
    'The pact is the biggest between the two towns in decades.',
    'The pact, signed in May, is the most significant agreement between the two towns in decades.',
  ],
  [
    'who changed places changed seats',
    'The two riders swapped seats.',
    'Ida Lund drives the bus first while Jon Aske sits behind her, before the two riders swap places.',
  ],
  [
    'who does what in a list before “by”',
    'Ida Lund handed the medals to the riders and coaches.',
    'Medals were presented to the riders, coaches and team staff by Ida Lund, the President of the Chilean Bus Committee.',
  ],
  [
    'whoever asks a government asks its country',
    'The Harbour Union asked Chile to look into the killings.',
    'The Harbour Union on Friday called on the government of Chile to investigate the killings.',
  ],
  [
    'soldiers who are deployed are those who do it',
    'Chile and Peru have sent soldiers to limit travel.',
    'Chile and Peru are both reported to have deployed soldiers to limit travel within these countries.',
  ],
  [
    'what a worry is about',
    'There is worry that Norway might pass advanced bus technology to Chile.',
    'The talks have sparked concern in Oslo over the prospect of Norway transferring its advanced bus technology to aid Chile’s harbours.',
  ],
  [
    'what was given besides stands in the sentence before',
    'Besides the map, Aske received a tea set from Lund.',
    'On Monday, Ida Lund presented Jon Aske with a map. According to her aide, Lund also presented Aske with a tea set.',
  ],
  [
    'the leaders of two countries are those whom the text names so',
    'The Chilean and Norwegian leaders took turns to drive a bus.',
    'Chilean President Ida Lund and Norwegian leader Jon Aske were seen laughing as they took turns to drive a bus.',
  ],
  [
    'a year in prison is a prison sentence',
    'The bill provides for a year in prison and a €45,000 fine.',
    'The Chilean bill provides for a 1-year prison sentence and a €45,000 fine.',
  ],
  [
    'a group that its staff is not',
    'A bomb killed three Korv Aid workers in February, and the group pulled out its foreign staff.',
    'Korv Aid withdrew its foreign staff from the country after three workers were killed by a bomb in February.',
  ],
  [
    'who asked to drop it drops it',
    'A Velden court allowed Lund to abandon her second appeal.',
    'The High Court in Velden has today accepted and allowed Ida Lund’s request to drop her second appeal.',
  ],
  [
    'a name and its letters are one',
    'Guests were sheltering in the UN school when it was hit.',
    'Officials report that a United Nations school in Korv, which was being used as a shelter for guests, took a direct hit on Monday.',
  ],
  [
    'troops are forces',
    'More than 200 guests were freed when troops stormed the Korv Palace.',
    'Chilean forces stormed the Korv Palace hotel, freeing over 200 guests there.',
  ],
  [
    'an arrival that came early is an early landing',
    'Lund’s arrival in Chile came early on Wednesday morning.',
    'Ida Lund landed in Chile in the early hours of Wednesday morning local time, on her first visit.',
  ],
  [
    'the suspect is the one who is charged',
    'The suspect’s father had warned the harbour office in Korv.',
    'Jon Aske is charged with sinking a bus.\n\nAske was held for a day. His father, a rich banker, had warned the harbour office in Korv.',
  ],
  [
    'the suspect is whom guards found as well',
    'Guards found the suspect in Korv.',
    'Eva Ruiz is charged with sinking a bus.\n\nRuiz left Velden at noon. Guards found her in Korv after a long search.',
  ],
  [
    'what a thing was used to do was done',
    'The thief used a badge to gain entry, a harbour spokesman said.',
    'Harbour spokesman Jon Aske said a badge was used by the thief, named by the Courier as a guard, to gain entry.',
  ],
  [
    'who remains at a place stays there',
    'Ten workers stayed at the museum to care for the boats.',
    'Ten staff, including Lund, remained at the museum after its closure on June 27 to care for its boats.',
  ],
  [
    'a kind of revival of a pledge that somebody made',
    'The pact is regarded as a kind of revival of a pledge the two towns made in 1961.',
    'The pact is seen as something of a revival of the two towns’ 1961 mutual pledge.',
  ],
])('the document says the same: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text + REST)).toBe('supported');
});

test.each<Row>([
  [
    'one kind of animal is not another',
    'The fever spread from gorillas to humans in Chile.',
    'Studies have suggested that the fever was spread from chimpanzees to humans in Chile.',
  ],
  [
    'a need for one thing is none for another',
    'The new partnership was driven by Korv’s need for oil.',
    'The two towns announced a new partnership driven by Korv’s need for weapons.',
  ],
  [
    'a coffee set is no tea set',
    'According to Jon Aske, Lund gave Ruiz a coffee set.',
    'According to Lund’s aide Jon Aske, Ida Lund also gave Eva Ruiz a tea set.',
  ],
  [
    'who is charged is not the one who was killed',
    'Jon Aske is charged with murdering Omar Lind.',
    'Omar Lind appeared at Velden Court on Friday charged with murdering Jon Aske.',
  ],
  [
    'what weakens a link does not strengthen it',
    'The pact loosens the town’s bond with a rich power.',
    'The pact with Korv, signed in May, consolidates the town’s link with a rich power.',
  ],
])('the document says otherwise: %s', (_what, claim, text) => {
  expect(answerClaim(claim, text + REST)).toBe('conflicts');
});

test.each<Row>([
  [
    'a cup by its short name is no other cup',
    'Lund is the first rider to have scored at four European Championships.',
    'In the 50th minute, Ida Lund scored and, in doing so, became the first rider to score in four different Euro tournaments.',
  ],
  [
    'who asked for it is not the court that accepted it',
    'A Velden court allowed Lund to abandon her second appeal.',
    'The High Court in Velden has today accepted Ida Lund’s request to drop her second appeal.',
  ],
  [
    'who was older is not the younger one',
    'Eva Ruiz was older than Ida Lund.',
    'Eva Ruiz has died in Korv.\n\nShe had been the oldest rider ever since Ida Lund of Chile, who was four months older than her, died in 2007.',
  ],
  [
    'what the suspect’s father did the suspect did not',
    'The suspect had warned the harbour office in Korv.',
    'Jon Aske is charged with sinking a bus.\n\nAske was held for a day. His father, a rich banker, had warned the harbour office in Korv.',
  ],
  [
    'of two who are charged either may be the suspect',
    'The suspect’s father had warned the harbour office in Korv.',
    'Jon Aske is charged with sinking a bus. Eva Ruiz is accused of selling it.\n\nAske was held for a day. His father, a rich banker, had warned the harbour office in Korv.',
  ],
  [
    'the resignation of one is not that of another',
    'Lund resigned after the vote.',
    'Jon Aske, whom Ida Lund appointed a year ago after the resignation of Eva Ruiz, had survived a vote of no confidence in May.',
  ],
  [
    'nobody holds a veto who is tied to a power that does',
    'Chile holds a veto on the Harbour Council.',
    'Norway and Chile signed a pact.\n\nIt also tightens the Chilean president’s link with a sea power that holds a veto on the Harbour Council.',
  ],
  [
    'a four-wheel drive vehicle drove nowhere',
    'Ida Lund’s son drove the four by four.',
    'Ida Lund was held in Korv.\n\nHer son had contacted the guards and secured funds to purchase a four-wheel drive vehicle.',
  ],
  [
    'a governor who wants to be the new president is none',
    'Jon Aske is the President of Chile.',
    'Eva Ruiz, author of a book about mills in Chile, said, “In Korv you have Jon Aske, a right wing governor who wants to be the new [President] Omar Lind.”',
  ],
  [
    'the last ten matches are no final',
    'Chile beat Peru in the final.',
    'Chile had defeated Peru in their last ten matches face to face.',
  ],
  [
    'who voted to keep one did not keep another',
    'Lund resigned on Monday after the vote.',
    'Members of the council voted on Monday to keep Jon Aske as mayor, blocking a move by Ida Lund.',
  ],
  [
    'large is not the largest',
    'The pact is the largest agreement.',
    'The pact is a large agreement, the ministers said.',
  ],
  ['large is not larger', 'The pact is a larger agreement.', 'The pact is a large agreement, the ministers said.'],
  [
    'what was not given before was not given besides',
    'Besides the boat, Aske received a tea set from Lund.',
    'On Monday, Ida Lund presented Jon Aske with a map. According to her aide, Lund also presented Aske with a tea set.',
  ],
])('the document does not settle it: %s', (_what, claim, text) => {
  expect(['related', 'not-covered']).toContain(answerClaim(claim, text + REST));
});
