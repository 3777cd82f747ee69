/** The browser for the tests, as a path; none where none is installed. */
export function findBrowser(): string | undefined;
/** Gets a browser where there is none. */
export function installBrowser(): void;
