import type { HeldKey } from '../../settings/table';
import type { Point } from '../marks/find-mark-at-point';

/** What of the pointer matters to cards. */
export interface PointerEvents {
  /** Whether an event happens in the card; asked while it is under way. */
  holds(event: Event): boolean;
  /** It is on the card. */
  entered(): void;
  /** It has not moved for a moment, outside of the card. */
  rested(point: Point): void;
  /** It moved outside of the card; heard a few times a second at most. */
  moved(point: Point): void;
  /** A finger tapped outside of the card and of what has an effect of its own. */
  tapped(point: Point): void;
  pressedOutside(): void;
}

/** Milliseconds without movement after which the pointer counts as resting; part of the reader's opening delay. */
export const REST = 80;
/** Pixels that a resting hand may tremble. */
const TREMBLE = 4;
/** Milliseconds between two looks at a moving pointer: ten a second are enough to notice that it left. */
const LOOK = 100;

/** What a tap is for already. */
const OWN_EFFECT = 'a,button,input,select,textarea,summary,label,video,audio,[role=button],[contenteditable]';

const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });

const isNear = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) <= TREMBLE && Math.abs(a.y - b.y) <= TREMBLE;

/**
 * Listens to the pointer until the signal aborts. A moving pointer costs the page one comparison, no layout. Where a key
 * must be held, the pointer rests only while it is, or when it is pressed over a pointer that stands still.
 */
export function watchPointer(signal: AbortSignal, heldKey: HeldKey, heard: PointerEvents): void {
  const isHeld = ({ altKey, ctrlKey, shiftKey }: PointerEvent): boolean =>
    ({ none: true, alt: altKey, control: ctrlKey, shift: shiftKey })[heldKey];
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let last: Point = { x: -1, y: -1 };
  let looked = 0;
  let isInside = false;
  const options = { signal, capture: true, passive: true } as const;
  const follow = (point: Point, time: number, isResting: boolean): void => {
    if (isResting) restTimer = setTimeout(() => heard.rested(point), REST);
    if (time - looked < LOOK) return;
    looked = time;
    heard.moved(point);
  };
  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const point = pointOf(event);
    if (isNear(point, last)) return;
    last = point;
    clearTimeout(restTimer);
    isInside = heard.holds(event);
    if (isInside) heard.entered();
    else if (event.buttons === 0) follow(point, event.timeStamp, isHeld(event));
  };
  const pressed = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    clearTimeout(restTimer);
    if (!heard.holds(event)) heard.pressedOutside();
  };
  const clicked = (event: MouseEvent): void => {
    if (!event.isTrusted || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const isTaken = event.target instanceof Element && event.target.closest(OWN_EFFECT) !== null;
    if (!isTaken && !heard.holds(event)) heard.tapped(pointOf(event));
  };
  const pressedKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && !event.repeat && event.key.toLowerCase() === heldKey && !isInside) heard.rested(last);
  };
  if (heldKey !== 'none') window.addEventListener('keydown', pressedKey, options);
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('pointerdown', pressed, options);
  window.addEventListener('click', clicked, options);
  signal.addEventListener('abort', () => clearTimeout(restTimer), { once: true });
}
