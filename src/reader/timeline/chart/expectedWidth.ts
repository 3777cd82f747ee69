/** What stands beside the lanes, by the custom properties of the style sheet that say how wide it is. */
const BESIDE = ['--chart-names', '--chart-counts', '--chart-gap', '--chart-gap'];

/**
 * The width of the lanes' plot in CSS pixels as the style sheet lays it out, before anything is laid out: so the chart is
 * drawn once. What stands `beside` it may be left out, as the strip does on a narrow page.
 */
export function expectedWidth(isAlone = false): number {
  const style = getComputedStyle(document.documentElement);
  const lengthOf = (name: string) => {
    const value = style.getPropertyValue(name).trim();
    return Number.parseFloat(value) * (value.endsWith('rem') ? Number.parseFloat(style.fontSize) : 1);
  };
  const taken = ['--page-margin', '--page-margin', ...(isAlone ? [] : BESIDE)];
  const left = taken.reduce((width, name) => width - lengthOf(name), document.body.clientWidth);
  // What cannot be known is measured, as where nothing is expected.
  return left > 0 ? left : 0;
}
