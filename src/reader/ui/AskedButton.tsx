import { useState } from 'react';
import './asked.css';

interface AskedButtonProps {
  readonly label: string;
  /** What is asked before it is done, and the two answers. */
  readonly question: string;
  readonly no: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: it asks first. */
export function AskedButton({ label, question, no, yes, onYes }: AskedButtonProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const answer = (act: () => void) => () => {
    setAsking(false);
    act();
  };
  return (
    <fieldset className="asked">
      <legend>{question}</legend>
      <button type="button" className="button" ref={takeKeyboard} onClick={answer(() => undefined)}>
        {no}
      </button>
      <button type="button" className="button is-main" onClick={answer(onYes)}>
        {yes}
      </button>
    </fieldset>
  );
}

/** The button that was pressed is gone; the safe answer has the keyboard. */
function takeKeyboard(button: HTMLButtonElement | null): void {
  button?.focus();
}
