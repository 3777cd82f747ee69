/** What stands beside lanes and strip, by the custom properties of the style sheet that say how wide it is. */
const BESIDE = ['--chart-names', '--chart-counts', '--chart-gap', '--chart-gap'];

/** As wide as a page may be on which nothing stands beside the strip (`chart.css`). */
const NARROW = '(max-width: 720px)';

/**
 * The width in CSS pixels that the style sheet will give the lanes' plot, before anything is laid out: so the chart is drawn
 * once. 0 where it cannot be known.
 */
export function widthOfLanes(): number {
  return pageWithout(BESIDE);
}

/** The same of the strip's plot. */
export function widthOfStrip(): number {
  return pageWithout(matchMedia(NARROW).matches ? [] : BESIDE);
}

function pageWithout(taken: readonly string[]): number {
  const style = getComputedStyle(document.documentElement);
  const lengthOf = (name: string) => {
    const value = style.getPropertyValue(name).trim();
    return Number.parseFloat(value) * (value.endsWith('rem') ? Number.parseFloat(style.fontSize) : 1);
  };
  const names = ['--page-margin', '--page-margin', ...taken];
  const left = names.reduce((width, name) => width - lengthOf(name), document.body.clientWidth);
  return left > 0 ? left : 0;
}
