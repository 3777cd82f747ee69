import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** A page's data may come some frames after the page; we wait this long for what had the focus. */
const FRAMES_TO_WAIT = 60;
/** Enough of a label to tell a control from its neighbours. */
const LABEL_LENGTH = 80;

/** What had the focus last at each place in the history, as `described`. It lasts as long as the page. */
const remembered = new Map<string, string>();

/** Back and forward find the focus where it was left, unless it is somewhere already. */
export function useFocusMemory(): void {
  const { key } = useLocation();
  const navigation = useNavigationType();
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && main()?.contains(target)) remembered.set(key, described(target));
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [key]);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const isAnother = shown.current !== undefined && shown.current !== key;
    shown.current = key;
    const wanted = remembered.get(key);
    return isAnother && navigation === 'POP' && wanted !== undefined ? restore(wanted) : undefined;
  }, [key, navigation]);
}

/** Tries until it is there, or the reader has gone on. */
function restore(wanted: string): () => void {
  let frame = 0;
  let tries = 0;
  const step = () => {
    if (document.activeElement !== document.body || tries++ > FRAMES_TO_WAIT) return;
    const found = elementOf(wanted);
    // The place on the page is the scroll memory's affair.
    if (found) found.focus({ preventScroll: true });
    else frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
}

function main(): HTMLElement | null {
  return document.getElementById('main');
}

/** What a person would know an element by: its kind, where it leads, what it is called. */
function described(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return [
    element.localName,
    element.id,
    element.getAttribute('href') ?? '',
    label.slice(0, LABEL_LENGTH),
  ].join('\n');
}

function elementOf(wanted: string): HTMLElement | undefined {
  const [name = ''] = wanted.split('\n');
  const all = main()?.querySelectorAll<HTMLElement>(CSS.escape(name)) ?? [];
  return [...all].find((element) => described(element) === wanted);
}
