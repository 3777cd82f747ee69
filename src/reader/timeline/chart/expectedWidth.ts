/** What stands beside the lanes, by the custom properties of the style sheet that say how wide it is. */
const BESIDE = ['--chart-names', '--chart-counts', '--chart-gap', '--chart-gap'];

/**
 * The width of a plot in CSS pixels as the style sheet will lay it out, before anything is laid out: so the chart is drawn
 * once. `isAlone` where no names and counts stand beside it, as with the strip on a narrow page. 0 where it cannot be known.
 */
export function expectedWidth(isAlone = false): number {
  const style = getComputedStyle(document.documentElement);
  const lengthOf = (name: string) => {
    const value = style.getPropertyValue(name).trim();
    return Number.parseFloat(value) * (value.endsWith('rem') ? Number.parseFloat(style.fontSize) : 1);
  };
  const taken = ['--page-margin', '--page-margin', ...(isAlone ? [] : BESIDE)];
  const left = taken.reduce((width, name) => width - lengthOf(name), document.body.clientWidth);
  return left > 0 ? left : 0;
}
