import { type ChangeEvent, useEffect, useRef } from 'react';
import type { Day } from '../../timeline/index.ts';
import { parseDay } from '../../timeline/index.ts';

interface DateFieldProps {
  readonly label: string;
  readonly day: Day | undefined;
  readonly onChange: (day: Day | undefined) => void;
}

/**
 * A typed date. The browser's own field is left alone while it is typed in: writing into it then would
 * take away the half of the date that stands there already.
 */
export function DateField({ label, day, onChange }: DateFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { current } = field;
    const shown = day ?? '';
    if (current && document.activeElement !== current && current.value !== shown) current.value = shown;
  }, [day]);
  const read = (event: ChangeEvent<HTMLInputElement>) => {
    const typed = parseDay(event.target.value);
    // While a year is typed it passes through 0002, 0020 and 0202.
    if (typed !== undefined && typed >= '1000' && typed !== day) onChange(typed);
  };
  const leave = () => {
    const { current } = field;
    if (!current) return;
    if (current.value === '' && !current.validity.badInput && day !== undefined) onChange(undefined);
    else current.value = day ?? '';
  };
  return (
    <input
      ref={field}
      className="field"
      type="date"
      aria-label={label}
      defaultValue={day ?? ''}
      min="1000-01-01"
      max="9999-12-31"
      onChange={read}
      onBlur={leave}
    />
  );
}
