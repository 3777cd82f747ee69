interface ChoiceRowProps<T extends string> {
  /** Unlike those of the other rows of the page. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly wordOf: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side: arrows go from one to the next. */
export function ChoiceRow<T extends string>(props: ChoiceRowProps<T>) {
  const { name, label, values, chosen, wordOf, onChoose } = props;
  return (
    <fieldset className="choice-row">
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value} data-value={value}>
          <input
            type="radio"
            className="visually-hidden"
            name={`display-${name}`}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{wordOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
