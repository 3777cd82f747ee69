import type { ChangeEvent } from 'react';
import './asked.css';

interface FileButtonProps {
  readonly label: string;
  /** Endings and media types, as the browser's own field has them. */
  readonly accept: string;
  readonly onFile: (file: File) => Promise<void>;
}

/** A button that asks for a file. The field itself is not seen: its label is the button. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const take = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const [file] = input.files ?? [];
    if (!file) return;
    await onFile(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <label className="button file-button">
      {label}
      <input type="file" className="visually-hidden" accept={accept} onChange={(event) => void take(event)} />
    </label>
  );
}
