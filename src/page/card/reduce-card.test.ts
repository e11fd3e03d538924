import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, idleState, shownSubject, type Target, waitOf } from './card-state';
import { reduceCard } from './reduce-card';

const targetOf = (mark: string): Target => ({ mark, subject: { kind: 'figure', figure: mark }, part: 0, line: 0 });
const lind = targetOf('lind');
const gray = targetOf('gray');

/** Plays events one after the other; `waited` without a token answers the wait that is under way. */
const play = (...events: readonly (CardEvent | 'waited')[]): CardState =>
  events.reduce<CardState>(
    (state, event) => reduceCard(state, event === 'waited' ? { kind: 'waited', token: state.token } : event),
    idleState,
  );

const rest: CardEvent = { kind: 'rested', target: lind };
const restOnGray: CardEvent = { kind: 'rested', target: gray };
const left: CardEvent = { kind: 'left' };
const entered: CardEvent = { kind: 'entered' };
const escaped: CardEvent = { kind: 'escaped' };
const pin: CardEvent = { kind: 'pin-switched' };
const byKey: CardEvent = { kind: 'opened', target: lind, by: 'key' };
const byTouch: CardEvent = { kind: 'opened', target: lind, by: 'touch' };
const outside: CardEvent = { kind: 'clicked-outside' };
const away: CardEvent = { kind: 'scrolled-away' };
const gone: CardEvent = { kind: 'marks-gone', marks: new Set(['lind']) };
const othersGone: CardEvent = { kind: 'marks-gone', marks: new Set(['gray']) };
const follow: CardEvent = { kind: 'followed', subject: { kind: 'claim', claim: 3 } };
const back: CardEvent = { kind: 'went-back' };

describe('reduceCard', () => {
  it.each<[string, readonly (CardEvent | 'waited')[], CardState['kind']]>([
    ['nothing is seen at first', [], 'idle'],
    ['a resting pointer opens nothing at once', [rest], 'resting'],
    ['a pointer that rested long enough opens the card', [rest, 'waited'], 'open'],
    ['a pointer that moves on before opens nothing', [rest, left], 'idle'],
    ['Esc while resting opens nothing', [rest, escaped], 'idle'],
    ['a press while resting opens nothing', [rest, outside], 'idle'],
    ['a mark that goes while the pointer rests opens nothing', [rest, gone], 'idle'],
    ['another mark going changes nothing', [rest, othersGone, 'waited'], 'open'],
    ['the card stays for a moment after the pointer left', [rest, 'waited', left], 'leaving'],
    ['then it closes', [rest, 'waited', left, 'waited'], 'idle'],
    ['entering the card in time keeps it', [rest, 'waited', left, entered], 'open'],
    ['entering it without a gap keeps it', [rest, 'waited', entered], 'open'],
    ['resting on its mark again keeps it', [rest, 'waited', left, rest], 'open'],
    ['Esc closes it', [rest, 'waited', escaped], 'idle'],
    ['Esc closes it while the pointer is leaving', [rest, 'waited', left, escaped], 'idle'],
    ['a click outside closes it', [rest, 'waited', outside], 'idle'],
    ['scrolling far closes it', [rest, 'waited', away], 'idle'],
    ['losing its mark closes it', [rest, 'waited', gone], 'idle'],
    ['another mark lost does not', [rest, 'waited', othersGone], 'open'],
    ['a key opens it at once', [byKey], 'open'],
    ['opened by a key it does not follow the pointer', [byKey, left, 'waited'], 'open'],
    ['opened by a tap it does not follow the pointer', [byTouch, left, 'waited'], 'open'],
    ['opened by a tap it closes by a tap outside', [byTouch, outside], 'idle'],
    ['pinned it stays when the pointer leaves', [rest, 'waited', pin, left, 'waited'], 'pinned'],
    ['pinned it stays after a click outside', [rest, 'waited', pin, outside], 'pinned'],
    ['pinned it stays when scrolled away', [rest, 'waited', pin, away], 'pinned'],
    ['pinned it stays when another mark is rested on', [rest, 'waited', pin, restOnGray, 'waited'], 'pinned'],
    ['pinned it closes by Esc', [rest, 'waited', pin, escaped], 'idle'],
    ['pinned it closes when its mark goes', [rest, 'waited', pin, gone], 'idle'],
    ['unpinned it is as before', [rest, 'waited', pin, pin], 'open'],
    ['pinning a card that is leaving keeps it', [rest, 'waited', left, pin], 'pinned'],
  ])('%s', (_, events, expected) => {
    expect(play(...events).kind).toBe(expected);
  });

  it('drops the answer to an earlier wait', () => {
    const first = play(rest);
    const second = reduceCard(reduceCard(first, left), restOnGray);
    expect(reduceCard(second, { kind: 'waited', token: first.token })).toBe(second);
  });

  it('does not begin the wait for closing anew with each move outside', () => {
    const leaving = play(rest, 'waited', left);
    expect(reduceCard(leaving, left).token).toBe(leaving.token);
  });

  it('gives way to the next mark that the pointer came to rest on', () => {
    expect(shownSubject(play(rest, 'waited', restOnGray))).toEqual(lind.subject);
    expect(shownSubject(play(rest, 'waited', restOnGray, 'waited'))).toEqual(gray.subject);
  });

  it('closes without a successor when the pointer leaves the next mark too', () => {
    expect(play(rest, 'waited', restOnGray, left, 'waited').kind).toBe('idle');
  });

  it('follows a name in place and finds the way back', () => {
    expect(shownSubject(play(rest, 'waited', follow))).toEqual({ kind: 'claim', claim: 3 });
    expect(shownSubject(play(rest, 'waited', follow, back))).toEqual(lind.subject);
    expect(shownSubject(play(rest, 'waited', back))).toEqual(lind.subject);
  });

  it('goes along to another place, keeps what it shows, and stays there wherever the pointer is', () => {
    const moved = play(rest, 'waited', follow, { kind: 'hung', target: gray }, left, 'waited');
    expect(moved).toMatchObject({ kind: 'open', target: gray });
    expect(shownSubject(moved)).toEqual({ kind: 'claim', claim: 3 });
  });

  it('opens the card of another mark when a key asks for it, also over a pinned one', () => {
    const asked = play(rest, 'waited', pin, { kind: 'opened', target: gray, by: 'key' });
    expect(asked).toMatchObject({ kind: 'open', target: gray, by: 'key' });
  });
});

describe('waitOf', () => {
  const delays = { openDelay: 500, closeDelay: 300 };
  it.each<[string, readonly (CardEvent | 'waited')[], number | null]>([
    ['for the opening delay while resting', [rest], 500],
    ['for the closing delay while leaving', [rest, 'waited', left], 300],
    ['not while open: there is no time-out', [rest, 'waited'], null],
    ['not when idle', [], null],
  ])('waits %s', (_, events, expected) => {
    expect(waitOf(play(...events), delays)).toBe(expected);
  });
});
