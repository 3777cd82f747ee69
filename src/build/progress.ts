/** What a build is at. */
export type Phase = 'read' | 'compare' | 'write';

/** Told how far a phase is: `done` of `total` things; a total of 0 is not known yet. */
export type Progress = (phase: Phase, done: number, total: number) => void;

/** Where a progress line is shown: a terminal, or something that is none. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A line that is written anew as the work goes on. */
export interface ProgressLine {
  readonly show: Progress;
  /** Takes the line away, before anything else is written. */
  readonly clear: () => void;
}

const VERBS: Readonly<Record<Phase, string>> = { read: 'Reading', compare: 'Comparing', write: 'Writing' };
/** The line is written anew at most so often; a person reads no faster. */
const INTERVAL_MS = 100;
/** What is left is guessed from the rate so far, and only once there is one. */
const FIRST_GUESS = { milliseconds: 2000, share: 0.05 };
const CLEAR_LINE = '\r\u001B[2K';

/** Progress on one line of a terminal; in a pipe it says nothing. `now` tells milliseconds. */
export function progressLine(stream: ProgressStream, now: () => number): ProgressLine {
  if (stream.isTTY !== true) return { show: () => {}, clear: () => {} };
  let phase: Phase | undefined;
  let begun = 0;
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show(next, done, total) {
      const time = now();
      const isNew = next !== phase;
      if (isNew) [phase, begun] = [next, time];
      if (!isNew && time - shown < INTERVAL_MS) return;
      shown = time;
      stream.write(CLEAR_LINE + progressText(next, done, total, time - begun));
    },
    clear() {
      if (phase !== undefined) stream.write(CLEAR_LINE);
      phase = undefined;
    },
  };
}

/** `Reading 1,200 of 5,685, about 12 s left`, after so many milliseconds of this phase. */
export function progressText(phase: Phase, done: number, total: number, elapsed: number): string {
  if (total === 0) return `${VERBS[phase]}…`;
  const count = `${VERBS[phase]} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
  const isKnown = elapsed >= FIRST_GUESS.milliseconds && done / total >= FIRST_GUESS.share;
  if (!isKnown || done >= total) return count;
  return `${count}, about ${duration((elapsed * (total - done)) / done)} left`;
}

/** Milliseconds in whole seconds, from a minute on with minutes: `12 s`, `3 min 5 s`. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
