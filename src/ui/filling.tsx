import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

const Filled = createContext(true);

/** Whether what stands folded, or further down, is to be drawn yet. */
export const useFilled = (): boolean => useContext(Filled);

/**
 * Paints what is seen first, and what is folded or further down right after it, so that a popup opens at once. Outside
 * of it all is drawn together.
 */
export function Filling({ children }: { readonly children: ComponentChildren }) {
  const [filled, setFilled] = useState(false);
  useEffect(() => setFilled(true), []);
  return <Filled.Provider value={filled}>{children}</Filled.Provider>;
}
