/** The lists that a person may keep beside the articles. */
export const SOURCES_FILE = 'sources.yaml';
export const NAMES_FILE = 'names.yaml';
export const EVENTS_FILE = 'events.yaml';
