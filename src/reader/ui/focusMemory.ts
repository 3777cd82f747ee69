/** A page's data may come some frames after the page; we wait this long for what had the focus. */
const FRAMES_TO_WAIT = 60;
/** Enough of a label to tell a control from its neighbours. */
const LABEL_LENGTH = 80;

/** What had the focus last at each place in the history, as `described`. It lasts as long as the page. */
const remembered = new Map<string, string>();

/** From now on back and forward find the focus where it was left, unless the reader has put it elsewhere. */
export function startFocusMemory(): void {
  remember(document.activeElement);
  document.addEventListener('focusin', ({ target }) => remember(target));
  // A key may change the address where one is, which gives the place another name: the next one is pressed there.
  document.addEventListener('keydown', () => remember(document.activeElement), { capture: true });
  addEventListener('popstate', () => {
    const wanted = remembered.get(place());
    if (wanted !== undefined) restore(wanted, document.activeElement);
  });
}

/** The router's name for a place in the history; the first one has none. */
function place(): string {
  const state: { readonly key?: unknown } | null = history.state;
  return String(state?.key ?? '');
}

function remember(target: EventTarget | null): void {
  if (!(target instanceof Element) || target.id === 'main') return;
  if (main()?.contains(target)) remembered.set(place(), described(target));
}

/** Tries until it is there. `before` is what has the focus on the page that goes. */
function restore(wanted: string, before: Element | null): void {
  let tries = 0;
  const step = () => {
    const { activeElement, body } = document;
    const isFree = activeElement === body || activeElement === before;
    if (!isFree || tries++ > FRAMES_TO_WAIT) return;
    const found = activeElement === body ? elementOf(wanted) : undefined;
    // The place on the page is the scroll memory's affair.
    if (found) found.focus({ preventScroll: true });
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
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
