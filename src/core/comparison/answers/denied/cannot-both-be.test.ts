import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../tests/answer-claim';

/** What a text of one statement would settle by itself is asked of a longer one. */
const answer = (claim: string, text: string) => answerClaim(claim, `${text} It rained in Orlund. The shop sells tea.`);

type Row = readonly [what: string, claim: string, text: string];

describe('two that cannot both be so', () => {
  it.each<Row>([
    ['some hurt, and nobody', 'Three people were hurt in the crash.', 'No one was hurt in the crash.'],
    [
      'some hurt in what was told before',
      'Three people were hurt in the attack on the tram.',
      'A tram was attacked in Korv. Nobody was hurt in the attack.',
    ],
    ['dozens hurt, and nobody', 'Dozens of people were hurt in the blast.', 'Nobody was hurt in the blast.'],
    ['some who died, and no deaths', 'Two clerks died in the fire.', 'There were no deaths in the fire.'],
    ['what was given, and denied', 'The clinic was given access to Orlat.', 'The clinic was denied access to Orlat.'],
    ['what was got, and refused', 'Ida Lund got a visa.', 'Ida Lund was refused a visa.'],
    ['often, and never', 'The council had often discussed the tax.', 'The council had never discussed the tax.'],
    ['who agrees, and will not', 'The union agreed to join the talks.', 'The union says it will not join the talks.'],
    [
      'to get it, and not to',
      'Norway lobbied for Velden to get a seat on the council.',
      'Norway is lobbying for Velden not to get a seat on the council.',
    ],
    ['welcome, and unhappy with', 'Ida Lund welcomed the ruling.', 'Ida Lund was unhappy with the ruling.'],
    ['pleased, and angry', 'Ida Lund was pleased with the ruling.', 'Ida Lund was angry about the ruling.'],
    [
      'open, and shut down',
      'Korv Airport stayed open after the attack.',
      'Korv Airport was shut down after the attack.',
    ],
    ['a clear view, and an obscured one', 'We had a clear view of Korv.', 'We had a mostly obscured view of Korv.'],
    [
      'granted, and rejected',
      'Ida Lund granted the request by the clerks.',
      'Ida Lund rejected a request by the clerks.',
    ],
    [
      'a strike that stops, and goes on',
      'Ofra said its strike will stop.',
      'Ofra issued a statement after the meeting saying the offer is not enough and that their strike will continue.',
    ],
    [
      'where something was',
      'The trial was held in Paris.',
      'The ship sank near the port of London, where the trial was held, having left Paris earlier.',
    ],
    [
      'where someone was caught',
      'Ida Lund was captured in Paris.',
      'The alert was lifted following the capture in London of Ida Lund, who is wanted for the robbery in Paris.',
    ],
    [
      'where a match was',
      'Norway faced Denmark in Bergen.',
      'Norway took on hosts Denmark at the Berg Stadium in Oslo.',
    ],
  ])('%s', (_, claim, text) => {
    expect(answer(claim, text)).toBe('conflicts');
  });

  it.each<Row>([
    ['nobody else', 'Two people were hurt in the fire.', 'No one else was hurt in the fire.'],
    ['nobody of another kind', 'Two people were hurt in the fire.', 'No firefighters were hurt in the fire.'],
    ['nobody yet', 'Two people were hurt in the fire.', 'No one will be hurt in the fire.'],
    [
      'nobody in another',
      'Two people were hurt in the crash.',
      'Two were hurt in the fire. No one was hurt in the mine.',
    ],
    ['what another was refused', 'Ida Lund got a visa.', 'Marta Dahl was refused a visa.'],
    ['what another agrees to', 'The mayor agreed to join the talks.', 'The union says it will not join the talks.'],
    ['how another felt', 'Ida Lund welcomed the ruling.', 'Marta Dahl was unhappy with the ruling.'],
    [
      'a town and its country',
      'Ida Lund was captured in Norway.',
      'The alert followed the capture in Oslo of Ida Lund.',
    ],
    ['several places', 'Norway faced Denmark in Bergen.', 'Norway faced Denmark in Oslo, Bergen and Paris.'],
    ['than elsewhere', 'Wages rose more in Paris than in London.', 'Wages rose in London.'],
  ])('but not: %s', (_, claim, text) => {
    expect(answer(claim, text)).not.toBe('conflicts');
  });
});
