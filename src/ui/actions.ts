import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../core/model';

/** What a view lets its reader do; the entry says how. */
export interface Actions {
  readonly openDocument: (document: string, span: Span | null) => void;
  /** Shows a stretch of the page; null where there is no page to show it on. */
  readonly reveal: ((span: Span) => void) | null;
}

const Context = createContext<Actions>({ openDocument: () => undefined, reveal: null });

export const ActionsProvider = Context.Provider;

export const useActions = (): Actions => useContext(Context);
