import type { Day } from './day.ts';
import { lengthOfView, type TimeView, viewOfDays } from './view.ts';

/** Something that happened, to be named on the timeline beside the coverage. */
export interface TimelineMarker {
  /** Its first day and its last, both included. */
  readonly from: Day;
  readonly to: Day;
  readonly name: string;
  /** A screen's address that tells of it, as a path: `/e/xi-biden-call`. */
  readonly href?: string;
}

/** A marker where it is drawn. */
export interface PlacedMarker {
  readonly marker: TimelineMarker;
  /** Where it begins, and how wide it is, in CSS pixels within the plot. */
  readonly x: number;
  readonly width: number;
  /** Row of its label, from 0; absent where there is no room for one. */
  readonly row?: number;
}

/** Rows of labels above the lanes. */
export const MARKER_ROWS = 2;

/** Of a label, in CSS pixels: a sign of the name, what stands around it, and the most there is room for. */
const SIGN_WIDTH = 13;
const LABEL_PADDING = 16;
const WIDEST_LABEL = 200;
const NARROWEST = 2;

/** How wide the label of a marker is drawn at most, in CSS pixels. */
export function labelWidth({ name }: TimelineMarker): number {
  return Math.min(WIDEST_LABEL, [...name].length * SIGN_WIDTH + LABEL_PADDING);
}

/** The markers that lie in a view, by their beginnings; a label gets the first row in which it touches no other. */
export function placeMarkers(
  markers: readonly TimelineMarker[],
  view: TimeView,
  width: number,
): PlacedMarker[] {
  const scale = width / lengthOfView(view);
  const ends = new Array<number>(MARKER_ROWS).fill(0);
  return markers
    .map((marker) => ({ marker, ...viewOfDays({ first: marker.from, last: marker.to }) }))
    .filter(({ from, to }) => to > view.from && from < view.to)
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.marker.name < b.marker.name ? -1 : 1))
    .map(({ marker, from, to }) => {
      const x = Math.max(0, (from - view.from) * scale);
      const end = Math.min(width, (to - view.from) * scale);
      const label = labelWidth(marker);
      const row = x + label > width ? -1 : ends.findIndex((taken) => taken <= x);
      if (row >= 0) ends[row] = x + label;
      return { marker, x, width: Math.max(NARROWEST, end - x), ...(row >= 0 && { row }) };
    });
}
