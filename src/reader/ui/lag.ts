/** How much later something came: the words for it, and their numbers. */
export interface Lag {
  readonly form: 'sameTime' | 'lagMinutes' | 'lagHours' | 'lagDays';
  readonly days: number;
  /** Beyond whole days. */
  readonly hours: number;
  /** Beyond whole hours. */
  readonly minutes: number;
}

/** A lag from milliseconds, rounded to whole minutes. */
export function lagOf(ms: number): Lag {
  const minutes = Math.round(ms / 60_000);
  return {
    form: formOf(minutes),
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}

function formOf(minutes: number): Lag['form'] {
  if (minutes === 0) return 'sameTime';
  if (minutes < 60) return 'lagMinutes';
  return minutes < 1440 ? 'lagHours' : 'lagDays';
}
