/** True in the app that is one file with an archive's data in it, opened from a disk; it asks nobody for anything. */
export const IS_SINGLE_FILE: boolean = import.meta.env.MODE === 'single';

/** The text of a data file that stands in the page, as it is embedded there; undefined where it does not. */
export function embeddedData(path: string): string | undefined {
  return textOf(`script[data-path="${CSS.escape(path)}"]`);
}

/** The worker's program that stands in the page. */
export function embeddedWorker(): string {
  return textOf('script[data-worker]') ?? '';
}

function textOf(selector: string): string | undefined {
  return document.querySelector(selector)?.textContent ?? undefined;
}
