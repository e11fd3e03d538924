import tippy from 'tippy.js/headless';
import type { Undo } from '../undo';
import { createElement } from './create-element';
import { GAP, placeCard } from './place-card';

/** A card hung at a line. */
export interface HungCard {
  /** Reads the line's place again: after a scroll, or when the card's size has changed. */
  update(): void;
  readonly undo: Undo;
}

/** Hangs a card at a line of the page with tippy, on the side where it fits and never over the line. */
export function hangCard(card: HTMLElement, frame: HTMLElement, lineOf: () => DOMRect): HungCard {
  const popper = createElement('div', { class: 'popper' }, [card]);
  const anchor = createElement('span');
  frame.append(anchor);
  const instance = tippy(anchor, {
    render: () => {
      if (popper instanceof HTMLDivElement) return { popper };
      throw new Error('a page replaced the div element; the card cannot be drawn');
    },
    trigger: 'manual',
    interactive: true,
    hideOnClick: false,
    animation: false,
    duration: 0,
    aria: { content: null, expanded: false },
    role: '',
    offset: [0, GAP],
    appendTo: () => frame,
    getReferenceClientRect: lineOf,
    popperOptions: { strategy: 'fixed', modifiers: [{ name: 'flip', enabled: false }] },
  });
  const update = (): void => {
    const { placement, room } = placeCard(lineOf(), window.innerHeight, card.scrollHeight);
    card.style.setProperty('--room', `${room}px`);
    if (instance.props.placement !== placement) instance.setProps({ placement });
    else void instance.popperInstance?.update();
  };
  instance.show();
  update();
  return {
    update,
    undo: () => {
      instance.destroy();
      anchor.remove();
    },
  };
}
