import { lazyPart } from '../ui/lazyPart.tsx';

const part = lazyPart(() => import('./LongList.tsx'));

/** The list of any length, which small archives never need. */
export const LongList = part.Part;

/** True where the list of any length can be shown at once. */
export const hasLongList = part.isLoaded;

/** From so many rows on only those near the screen are made; fewer are all there, for the browser's own search too. */
export const LONG_FROM = 150;

/** Gets the list of any length where one of so many articles may need it. */
export async function loadLongList(articles: number): Promise<void> {
  if (articles >= LONG_FROM) await part.load();
}
