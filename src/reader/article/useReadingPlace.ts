import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Article, textOfBlocks } from '../../model/index.ts';
import { asRead, leftAt, percentRead } from '../reading/readingDeeds.ts';
import type { ReadingPlace } from '../reading/readingRecord.ts';
import { changeReading, changeReadingLeaving, loadReading } from '../reading/useReading.ts';
import { useAddress, useArrival, useParameters } from '../ui/addressContext.ts';
import { tellMissedPart } from '../ui/missedPart.ts';
import { isScrollKnown } from '../ui/scrollPlaces.ts';
import { type StandingBlock, textAbove, topOfText } from './readingPlace.ts';

/** The eye rests so far below the window's upper edge, in CSS pixels: what is above was read. */
const EYE = 80;
/** A page that stands still for so long is being read, in milliseconds. */
const REST_MS = 400;
/** The end has been read when it was in sight for so long, in milliseconds. */
const END_MS = 2000;

/**
 * Follows the reader down an article, and goes on where they were; answers how far that was, in percent, when it did. For
 * one article alone: another one is another component.
 */
export function useReadingPlace(article: Article): number | undefined {
  const [resumedAt, setResumedAt] = useState<number>();
  const mayResume = useMayResume();
  const staying = useRef<AbortController>(undefined);
  // It ends while the text still stands where it is left.
  useLayoutEffect(() => {
    const controller = new AbortController();
    staying.current = controller;
    return () => controller.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether it goes on is asked when the article opens
  useEffect(() => {
    const signal = staying.current?.signal;
    const begin = async () => {
      // Without what keeps the place nothing is followed.
      const reading = await loadReading();
      const place = mayResume ? reading.of(article.id).place : undefined;
      // The frame begins a new screen at its top, before this.
      await new Promise(requestAnimationFrame);
      if (!signal || signal.aborted) return;
      if (place && scrollY === 0 && resume(article, place)) setResumedAt(percentRead(place));
      follow(article, signal);
    };
    begin().catch(tellMissedPart);
  }, [article]);
  return resumedAt;
}

/** An address that names a place, or words, leads there; and back finds the page as it was left. */
function useMayResume(): boolean {
  const { key } = useAddress();
  const navigation = useArrival();
  const parameters = useParameters();
  if (['at', 'q', 'note'].some((name) => parameters.has(name))) return false;
  return navigation !== 'POP' || !isScrollKnown(key);
}

function resume(article: Article, place: ReadingPlace): boolean {
  const length = lengthOf(article);
  const top = topOfText(standingBlocks(), length, Math.min(place.at, length));
  if (top === undefined || top <= EYE) return false;
  scrollTo(0, scrollY + top - EYE);
  return true;
}

/** Remembers where the page stands still, or is left, and when its end is reached. */
function follow(article: Article, staying: AbortSignal): void {
  const length = lengthOf(article);
  let rest = 0;
  let end = 0;
  let isRead = false;
  const leave = (keep: typeof changeReading) => {
    clearTimeout(rest);
    rest = 0;
    const at = textAbove(standingBlocks(), length, EYE);
    // Who goes up to the head, to leave by it, has not forgotten the place.
    if (at === 0) return;
    const place = { at, of: length, when: Date.now() };
    void keep(article.id, (record) => leftAt(record, place));
  };
  const finish = () => {
    isRead = true;
    void changeReading(article.id, (record) => asRead(record, Date.now()));
  };
  const look = () => {
    clearTimeout(rest);
    rest = 0;
    if (isRead) return;
    if (!isEndInSight()) {
      clearTimeout(end);
      end = 0;
    } else if (end === 0) end = window.setTimeout(finish, END_MS);
  };
  const onScroll = () => {
    look();
    if (!isRead) rest = window.setTimeout(() => leave(changeReading), REST_MS);
  };
  // Who shuts the page, or turns to another, right after scrolling finds the place all the same.
  const onHidden = () => {
    if (document.hidden && rest !== 0) leave(changeReadingLeaving);
    look();
  };
  // The reader may have gone on before this was there to see it.
  onScroll();
  const onLeave = () => {
    if (rest !== 0) leave(changeReading);
    clearTimeout(end);
  };
  addEventListener('scroll', onScroll, { passive: true, signal: staying });
  addEventListener('resize', look, { signal: staying });
  document.addEventListener('visibilitychange', onHidden, { signal: staying });
  staying.addEventListener('abort', onLeave, { once: true });
}

function isEndInSight(): boolean {
  const body = document.querySelector('.article-body')?.getBoundingClientRect();
  // Pages scroll by whole pixels, and texts end between them.
  return body !== undefined && !document.hidden && Math.floor(body.bottom) <= innerHeight;
}

function standingBlocks(): StandingBlock[] {
  return [...document.querySelectorAll<HTMLElement>('.article-body [data-from]')].map((block) => {
    const { top, height } = block.getBoundingClientRect();
    return { from: Number(block.dataset.from), top, height };
  });
}

function lengthOf(article: Article): number {
  return textOfBlocks(article.blocks).length;
}
