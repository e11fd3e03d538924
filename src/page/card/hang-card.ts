import tippy from 'tippy.js/headless';
import type { Undo } from '../undo';
import { createElement } from './create-element';
import type { Anchor } from './find-target';
import { distanceToView, GAP, placeCard } from './place-card';

/** A card hung at a line. */
export interface HungCard {
  /** Reads the line's place again: after a scroll, or when the card's size has changed. */
  update(): void;
  readonly undo: Undo;
}

/** A box, or where it would be at the viewport's edge when it has left it: a pinned card stays in view without its line. */
function holdInView(box: DOMRect): DOMRect {
  const x = box.x + distanceToView(box.left, box.right, window.innerWidth);
  return new DOMRect(x, box.y + distanceToView(box.top, box.bottom, window.innerHeight), box.width, box.height);
}

/** Hangs a card at a line of the page with tippy, on the side where it fits and never over the line. */
export function hangCard(card: HTMLElement, frame: HTMLElement, findPlace: () => Anchor): HungCard {
  const popper = createElement('div', { class: 'popper' }, [card]);
  const anchor = createElement('span');
  frame.append(anchor);
  let kept = findPlace().line;
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
    getReferenceClientRect: () => kept,
    popperOptions: { strategy: 'fixed', modifiers: [{ name: 'flip', enabled: false }] },
  });
  const update = (): void => {
    const { mark, line, isRightToLeft } = findPlace();
    // Its own height, before it is fitted into the room.
    card.style.removeProperty('--room');
    card.classList.remove('tight');
    const place = placeCard(holdInView(mark), holdInView(line), window.innerHeight, card.offsetHeight);
    kept = place.kept;
    card.style.setProperty('--room', `${place.room}px`);
    card.classList.toggle('tight', place.isTight);
    const placement = `${place.side}-${isRightToLeft ? 'end' : 'start'}` as const;
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
