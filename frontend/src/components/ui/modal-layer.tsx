import { useContext, useEffect, type ReactNode } from 'react';
import { LayerContext, shortcuts } from '@/lib/shortcuts';

/** Wraps what is inside something modal: the page's keys rest while it is open. */
export function ModalLayer({ children }: { children: ReactNode }) {
  const depth = useContext(LayerContext) + 1;
  useEffect(() => shortcuts.openLayer(depth), [depth]);
  return <LayerContext.Provider value={depth}>{children}</LayerContext.Provider>;
}
