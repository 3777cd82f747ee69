import { startTransition, useOptimistic } from 'react';

interface ChipsProps<T extends string> {
  /** What is chosen among. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few. The press shows at once, also where what it asks for takes longer to draw. */
export function Chips<T extends string>({ label, options, chosen, onChoose }: ChipsProps<T>) {
  const [pressed, showPressed] = useOptimistic(chosen);
  const choose = (value: T) =>
    startTransition(() => {
      showPressed(value);
      onChoose(value);
    });
  return (
    <fieldset className="figure-chips">
      <legend>{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="chip"
          aria-pressed={option.value === pressed}
          onClick={() => choose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
