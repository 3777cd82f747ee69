import './segments.css';

interface SegmentsProps<T> {
  readonly label: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly wordOf: (value: T) => string;
  readonly hintOf: (value: T) => string;
  readonly isDisabled?: (value: T) => boolean;
  /** The key that goes from one to another. */
  readonly shortcut?: string;
  readonly onChoose: (value: T) => void;
}

/** One of a few ways to show the same, as pressed buttons in one frame. */
export function Segments<T extends string | undefined>(props: SegmentsProps<T>) {
  const { label, values, chosen, wordOf, hintOf, isDisabled, shortcut, onChoose } = props;
  return (
    <fieldset className="segments" aria-keyshortcuts={shortcut}>
      <legend className="visually-hidden">{label}</legend>
      {values.map((value) => (
        <button
          key={value ?? ''}
          type="button"
          aria-pressed={value === chosen}
          disabled={isDisabled?.(value)}
          title={hintOf(value)}
          onClick={() => onChoose(value)}
        >
          {wordOf(value)}
        </button>
      ))}
    </fieldset>
  );
}
