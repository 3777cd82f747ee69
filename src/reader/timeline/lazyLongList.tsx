import { type ComponentType, lazy, useState } from 'react';
import { loadPart } from '../ui/loadPart.ts';
import type { LongListProps } from './LongList.tsx';

let loaded: ComponentType<LongListProps> | undefined;

async function load() {
  const module = await loadPart(() => import('./LongList.tsx'));
  loaded = module.default;
  return module;
}

const Deferred = lazy(load);

/** From so many rows on only those near the screen are made; fewer are all there, for the browser's own search too. */
export const LONG_FROM = 150;

/** Gets the list of any length where one of so many articles may need it. */
export async function loadLongList(articles: number): Promise<void> {
  if (articles >= LONG_FROM) await load();
}

/** True where the list of any length can be shown at once. */
export function hasLongList(): boolean {
  return loaded !== undefined;
}

/** The list of any length, which small archives never need. */
export function LongList(props: LongListProps) {
  // Chosen once, so that what is on show is not begun anew when its module has come.
  const [Ready] = useState<ComponentType<LongListProps>>(() => loaded ?? Deferred);
  return <Ready {...props} />;
}
