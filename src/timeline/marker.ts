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
  /** Where there is no room for all names, those of most weight are shown; absent for what a person set, which comes first. */
  readonly weight?: number;
}

/** A marker where it is drawn. */
export interface PlacedMarker {
  readonly marker: TimelineMarker;
  /** Where it begins, and how wide it is, in CSS pixels within the plot. */
  readonly x: number;
  readonly width: number;
  /** Where its name stands; absent where there is no room for it. */
  readonly label?: PlacedLabel;
}

/** Where a name begins, in CSS pixels within the plot, and its row, from 0. */
export interface PlacedLabel {
  readonly x: number;
  readonly row: number;
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

/**
 * The markers that lie in a view, by their beginnings: those whose name has a place of its own, and those that a person
 * set. What has no room is seen when the view is narrower.
 */
export function placeMarkers(
  markers: readonly TimelineMarker[],
  view: TimeView,
  width: number,
): PlacedMarker[] {
  const rows = new LabelRows(width);
  return markers
    .map((marker) => strokeOf(marker, view, width))
    .filter(({ x, end }) => end > 0 && x < width)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.x - b.x || (a.marker.name < b.marker.name ? -1 : 1))
    .map(({ marker, x, end }): PlacedMarker => {
      const [from, to] = [Math.max(0, x), Math.min(width, end)];
      const label = rows.place(from, labelWidth(marker));
      return { marker, x: from, width: Math.max(NARROWEST, to - from), ...(label && { label }) };
    })
    .filter(({ marker, label }) => label !== undefined || marker.weight === undefined)
    .sort((a, b) => a.x - b.x || (a.label?.row ?? MARKER_ROWS) - (b.label?.row ?? MARKER_ROWS));
}

function strokeOf(marker: TimelineMarker, view: TimeView, width: number) {
  const { from, to } = viewOfDays({ first: marker.from, last: marker.to });
  const scale = width / lengthOfView(view);
  return { marker, x: (from - view.from) * scale, end: (to - view.from) * scale };
}

function weightOf({ marker: { weight = Number.MAX_VALUE } }: { marker: TimelineMarker }): number {
  return weight;
}

/** Rows of labels that do not touch. */
class LabelRows {
  readonly #width: number;
  readonly #rows: (readonly [from: number, to: number])[][] = Array.from({ length: MARKER_ROWS }, () => []);

  constructor(width: number) {
    this.#width = width;
  }

  /** A place for a label at `x`, or before it where the plot ends. */
  place(x: number, length: number): PlacedLabel | undefined {
    const from = Math.min(x, this.#width - length);
    const row = this.#rows.findIndex((taken) =>
      taken.every(([start, end]) => from + length <= start || from >= end),
    );
    if (from < 0 || row < 0) return undefined;
    this.#rows[row]?.push([from, from + length]);
    return { x: from, row };
  }
}
