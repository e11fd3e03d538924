import { adoptStyle } from '../marks/adopt-style';
import { HOST_SIGN } from '../marks/highlight-names';
import type { Undo } from '../undo';
import type { CardPage } from './card-page';
import { renderCardStyle } from './card-style';
import { createElement } from './create-element';

/** The one element that stands in the page while a card is open. */
export interface CardHost {
  /** Inside a closed shadow root: the page cannot look in. */
  readonly root: ShadowRoot;
  /** What tippy puts the card into. */
  readonly frame: HTMLElement;
  /** Whether an event happened in the card. */
  holds(event: Event): boolean;
  readonly undo: Undo;
}

/** What is done in a card is no business of the page's own listeners. */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];
const KEPT_KEYS = [
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
  'touchstart',
  'touchend',
  'copy',
  'cut',
];

/** Puts the host into the page, above everything else. Undo takes it out. */
export function createCardHost({ theme, palette, isStill }: CardPage): CardHost {
  const host = createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const frame = createElement('div');
  root.append(frame);
  for (const type of [...KEPT_INSIDE, ...KEPT_KEYS]) root.addEventListener(type, (event) => event.stopPropagation());
  const ground = theme();
  adoptStyle(root, renderCardStyle(ground, palette[ground], isStill));
  host.setAttribute(HOST_SIGN, '');
  host.popover = 'manual';
  document.documentElement.append(host);
  // The top layer lies over the page's own layers and is not clipped or scaled by them.
  host.showPopover();
  return { root, frame, holds: (event) => event.composedPath().includes(host), undo: () => host.remove() };
}
