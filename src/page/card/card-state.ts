/** What a card is about. Figures of the page and of a document are told apart: a card can follow either. */
export type Subject =
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'document-figure'; readonly document: string; readonly figure: string }
  | { readonly kind: 'claim'; readonly claim: number }
  | { readonly kind: 'quote'; readonly quote: number };

/** Where a card hangs: a mark, the range of it (one for each text node) and the line box of that range. */
export interface Target {
  readonly mark: string;
  readonly subject: Subject;
  readonly part: number;
  readonly line: number;
}

export type OpenedBy = 'pointer' | 'key' | 'touch';

/** A card that is seen. `trail`: the subjects followed in it, the one shown last; never empty. */
interface Shown {
  readonly target: Target;
  readonly trail: readonly [Subject, ...Subject[]];
  readonly by: OpenedBy;
}

/** `token` names one wait; an answer to an earlier one is dropped. */
export type CardState =
  | { readonly kind: 'idle'; readonly token: number }
  | { readonly kind: 'resting'; readonly token: number; readonly target: Target }
  | ({ readonly kind: 'open'; readonly token: number } & Shown)
  | ({ readonly kind: 'leaving'; readonly token: number; readonly next: Target | null } & Shown)
  | ({ readonly kind: 'pinned'; readonly token: number } & Shown);

export type CardEvent =
  /** The pointer came to rest on a mark. */
  | { readonly kind: 'rested'; readonly target: Target }
  /** The pointer is on neither the mark nor the card. */
  | { readonly kind: 'left' }
  /** The pointer is on the card, or back on its mark. */
  | { readonly kind: 'entered' }
  | { readonly kind: 'waited'; readonly token: number }
  | { readonly kind: 'opened'; readonly target: Target; readonly by: OpenedBy }
  | { readonly kind: 'escaped' }
  | { readonly kind: 'clicked-outside' }
  | { readonly kind: 'scrolled-away' }
  | { readonly kind: 'marks-gone'; readonly marks: ReadonlySet<string> }
  | { readonly kind: 'pin-switched' }
  | { readonly kind: 'followed'; readonly subject: Subject }
  | { readonly kind: 'went-back' }
  /** The card goes along to another place of the page and stays there, wherever the pointer is. */
  | { readonly kind: 'hung'; readonly target: Target };

export const idleState: CardState = { kind: 'idle', token: 0 };

/** Milliseconds, from the reader's settings. */
export interface Delays {
  readonly openDelay: number;
  readonly closeDelay: number;
}

/** How long a state lasts before it hears `waited`; null when it waits for nothing. */
export function waitOf(state: CardState, { openDelay, closeDelay }: Delays): number | null {
  if (state.kind === 'resting') return openDelay;
  return state.kind === 'leaving' ? closeDelay : null;
}

/** The subject whose card is seen; null when there is none. */
export function shownSubject(state: CardState): Subject | null {
  return 'trail' in state ? (state.trail.at(-1) ?? null) : null;
}
