import { useState } from 'react';
import { CITATION_FORMATS, type CitationFormat } from '../../citation/index.ts';
import type { Day } from '../../timeline/index.ts';
import { readPreference, writePreference } from '../preferences/preference.ts';

/** The day of access while the page is open: today until the reader says otherwise; undefined where none is to be said. */
let accessed: Day | undefined | 'today' = 'today';

/** How references are written: the format, kept in this browser, and the day of access, kept while the page is open. */
export interface CiteChoices {
  readonly format: CitationFormat;
  readonly accessed: Day | undefined;
  readonly setFormat: (format: CitationFormat) => void;
  readonly setAccessed: (day: Day | undefined) => void;
}

export function useCiteChoices(): CiteChoices {
  const [format, setFormat] = useState(chosenFormat);
  const [day, setDay] = useState(accessDay);
  return {
    format,
    accessed: day,
    setFormat: (next) => {
      writePreference('citation', next);
      setFormat(next);
    },
    setAccessed: (next) => {
      accessed = next;
      setDay(next);
    },
  };
}

/** The format that the reader chose last; the national standard at first. */
export function chosenFormat(): CitationFormat {
  const kept = readPreference('citation');
  return CITATION_FORMATS.find((format) => format === kept) ?? 'gbt7714';
}

/** The day of access that is said now. */
export function accessDay(): Day | undefined {
  return accessed === 'today' ? today() : accessed;
}

/** Today by the reader's own clock and zone. */
function today(): Day {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
