import type { Span } from '../../core/model';
import type { CardContext } from './card-actions';
import { createElement } from './create-element';

/** How often a name stands on the page, with steps to the place before and after this one. Null when nowhere. */
export function renderPlaces(places: readonly Span[], { translate, actions, at }: CardContext): HTMLElement | null {
  if (places.length === 0) return null;
  const current = places.findIndex((place) => place.start >= at);
  const here = current < 0 ? places.length - 1 : current;
  const step = (by: 1 | -1, key: string, sign: string): HTMLElement => {
    const place = places[(here + by + places.length) % places.length];
    return createElement('button', {
      class: 'step',
      text: sign,
      attributes: {
        type: 'button',
        'data-by': String(by),
        'aria-label': translate(key),
        'aria-describedby': 'place',
        title: translate(key),
      },
      ...(place && { onClick: () => actions.goTo(place) }),
    });
  };
  const count =
    places.length === 1 ? translate('card_named_once') : translate('card_named_place', here + 1, places.length);
  return createElement('p', { class: 'places' }, [
    createElement('span', { text: count, attributes: { id: 'place' } }),
    ...(places.length > 1 ? [step(-1, 'card_previous', '‹'), step(1, 'card_next', '›')] : []),
  ]);
}
