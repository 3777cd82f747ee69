import { type DragEvent, type RefObject, useEffect, useState } from 'react';
import type { Library } from '../data/library.ts';

/** What an article is called among the data of a drag; the payload is its id. */
export const ARTICLE_TYPE = 'application/x-duizhao-article';

/** Where on its image, in CSS pixels, the pointer holds what is dragged. */
const GRIPPED_AT = 12;

/**
 * What makes an element one that an article is dragged by. The pointer carries `image`, the headline as a rule; without
 * one, the element itself.
 */
export function dragArticle(id: string, image?: RefObject<HTMLElement | null>) {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent<HTMLElement>) => {
      dataTransfer.setData(ARTICLE_TYPE, id);
      dataTransfer.effectAllowed = 'copyLink';
      if (image?.current) dataTransfer.setDragImage(image.current, GRIPPED_AT, GRIPPED_AT);
    },
  };
}

/** The part of a drag event that says what is dragged. */
type Carrier = { readonly dataTransfer: Pick<DataTransfer, 'types' | 'getData'> | null };

/** The id of the article that was dropped; undefined for what is none of this archive's at hand: anybody can drop anything. */
export function droppedArticle(
  { dataTransfer }: Carrier,
  library: Pick<Library, 'cards'>,
): string | undefined {
  const id = dataTransfer?.getData(ARTICLE_TYPE) ?? '';
  return library.cards.has(id) ? id : undefined;
}

/** True where an article is dragged; which one is told at the drop only. */
function holdsArticle({ dataTransfer }: Carrier): boolean {
  return dataTransfer?.types.includes(ARTICLE_TYPE) ?? false;
}

/**
 * A place that takes dropped articles: `zone` goes on its element, `isOver` while one is held over it. Of places inside
 * each other the innermost takes it. What is no article of this archive does nothing.
 */
export function useArticleDrop(library: Pick<Library, 'cards'>, onDrop: (id: string) => void) {
  const [isOver, setIsOver] = useState(false);
  const accept = (event: DragEvent<HTMLElement>) => {
    if (!holdsArticle(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setIsOver(true);
  };
  const leave = ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    setIsOver(false);
    if (!holdsArticle(event) || event.isDefaultPrevented()) return;
    event.preventDefault();
    const id = droppedArticle(event, library);
    if (id !== undefined) onDrop(id);
  };
  return { isOver, zone: { onDragEnter: accept, onDragOver: accept, onDragLeave: leave, onDrop: drop } };
}

/** True while an article is dragged over the page, also from another window. */
export function useIsArticleDragged(): boolean {
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    const over = (event: globalThis.DragEvent) => setIsDragged(holdsArticle(event));
    const leave = (event: globalThis.DragEvent) => {
      if (event.relatedTarget === null) setIsDragged(false);
    };
    const end = () => setIsDragged(false);
    const listeners = [
      ['dragover', over],
      ['dragleave', leave],
      ['dragend', end],
      ['drop', end],
    ] as const;
    for (const [name, listener] of listeners) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) document.removeEventListener(name, listener);
    };
  }, []);
  return isDragged;
}
