// What runs in the page that is measured: nothing of this file is there but the function itself.

/** The little of a page that these functions touch. */
interface PageWorld {
  requestAnimationFrame(then: () => void): number;
  requestIdleCallback(then: () => void): number;
  readonly document: { getElementById(id: string): object | null };
  readonly vis: {
    readonly DataSet: new (items: unknown) => object;
    readonly Timeline: new (
      box: object | null,
      items: object,
      groups: object,
      options: object,
    ) => VisTimeline;
  };
  made: VisTimeline;
}

/** The little of vis-timeline that is called. */
interface VisTimeline {
  setWindow(from: number, to: number, options: object): void;
}

/** When the page's thread has time for what a reader does: milliseconds since the page was asked for. */
export function timeWhenIdle(): Promise<number> {
  const page = globalThis as unknown as PageWorld;
  return new Promise((resolve) => page.requestIdleCallback(() => resolve(performance.now())));
}

/** Waits until what was done is drawn. */
export function whenDrawn(): Promise<void> {
  const page = globalThis as unknown as PageWorld;
  return new Promise((resolve) => {
    page.requestAnimationFrame(() => page.requestAnimationFrame(() => resolve()));
  });
}

/** Makes a vis-timeline of these instants and lanes, two years of it in sight; answers how long that took, drawn. */
export function makeVis(marks: readonly (readonly [number, string])[]): Promise<number> {
  const page = globalThis as unknown as PageWorld;
  const start = performance.now();
  const items = marks.map(([at, group], id) => ({ id, start: at, group, type: 'point', content: '' }));
  const groups = [...new Set(marks.map(([, group]) => group))].sort().map((id) => ({ id, content: id }));
  page.made = new page.vis.Timeline(
    page.document.getElementById('timeline'),
    new page.vis.DataSet(items),
    new page.vis.DataSet(groups),
    { stack: false, height: 400, start: Date.UTC(2016, 0), end: Date.UTC(2018, 0) },
  );
  return new Promise((resolve) => {
    page.requestAnimationFrame(() => page.requestAnimationFrame(() => resolve(performance.now() - start)));
  });
}

/** Moves its window by about as much as a step of the own timeline's. */
export function moveVis(step: number): void {
  const page = globalThis as unknown as PageWorld;
  const from = Date.UTC(2016, 0) + step * 12 * 86_400_000;
  page.made.setWindow(from, from + 2 * 365 * 86_400_000, { animation: false });
}
