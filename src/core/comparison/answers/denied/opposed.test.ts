import { describe, expect, it } from 'vitest';
import { answerClaim as answer } from '../../../../../tests/answer-claim';

type Held = readonly [claim: string, sentence: string];

describe('what is said of a thing', () => {
  it.each<Held>([
    [
      'Ties between Chile and Peru are weak.',
      'The visit was a display of the strong ties between Chile and Peru, which have deepened.',
    ],
    [
      'Corvo’s technology is inferior to that of Tarn.',
      'There is the prospect of Corvo giving its superior technology to Tarn.',
    ],
    ['The embassy in Corvo will be closed.', 'Ada Brenn said the embassy in Corvo would remain open.'],
    ['Ada Brenn said it would be better an hour later.', '“It would have been worse an hour later,” Ada Brenn said.'],
    ['Ada Brenn weakened the harbour union.', 'Ada Brenn consolidated the harbour union.'],
    ['Ada Brenn became an opponent of the bridge.', 'Ada Brenn became an advocate for the bridge.'],
    ['Ada Brenn is a proponent of the toll.', 'Ada Brenn is a leading critic of the toll.'],
  ])('is turned round by the opposite of the same thing: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });

  it.each<Held>([
    ['The new bridge in Corvo is open.', 'The old bridge in Corvo was closed on Friday.'],
    [
      'The bridge in Corvo was being widened when the crane fell.',
      'A storm made a crane fall onto the bridge in Corvo.',
    ],
    ['Ada Brenn became an opponent of the bridge.', 'Ada Brenn became an advocate for the tunnel.'],
    ['Ada Brenn became an opponent of the bridge.', 'Otto Lind became an advocate for the bridge.'],
  ])('is not turned round by what is said of another, or by a word that both have: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).not.toBe('conflicts');
  });
});

describe('where it was done', () => {
  it.each<Held>([
    ['Ada Brenn opened the bridge in Tarn.', 'Ada Brenn went to Corvo, where she opened the bridge.'],
    ['A monument will be built in Lima.', 'A flag pole monument is to be built in the nation’s capital, Quito.'],
  ])('is told by the place before the clause, or behind what it is: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});

describe('someone who denies what the sentence has said before', () => {
  const CHARGE = 'Peru accuses Chile’s navy of masterminding the raid on the port, but Chile denies the allegation.';

  it('does not admit it', () => {
    expect(answer('Chile admits that its navy was behind the raid on the port.', CHARGE)).toBe('conflicts');
  });

  it.each([
    ['Peru said that Chile’s navy was behind the raid on the port.'],
    ['Chile denied that its navy was behind the raid on the port.'],
  ])('leaves it to others, and is not held against what he says: %s', (claim) => {
    expect(answer(claim, CHARGE)).not.toBe('conflicts');
  });
});

describe('what someone says will not be', () => {
  it.each<Held>([
    [
      'Ada Brenn said the fire would be out before Friday.',
      'Ada Brenn warned that the fire would not be out before Friday.',
    ],
    ['Ada Brenn said the bridge would open on Friday.', 'Ada Brenn said the bridge would not open on Friday.'],
  ])('is no less denied: %s', (claim, sentence) => {
    expect(answer(claim, sentence)).toBe('conflicts');
  });
});
