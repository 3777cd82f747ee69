/** Whose office an English title is, where it is said before it: Ukrainian President, White House Press Secretary. */
const OWNERS: readonly string[] = [
  'Ukrainian',
  'Russian',
  'Belarusian',
  'Chinese',
  'American',
  'British',
  'French',
  'German',
  'Polish',
  'Turkish',
  'Israeli',
  'Hungarian',
  'Austrian',
  'Indian',
  'Japanese',
  'European(?:\\s(?:Commission|Council|Union))?',
  "Ukraine(?:’|')s",
  "Russia(?:’|')s",
  "China(?:’|')s",
  'U\\.S\\.',
  'US',
  'U\\.N\\.',
  'UN',
  'United\\sNations',
  'NATO',
  'EU',
  'Kremlin',
  'Pentagon',
  'White\\sHouse',
  'State\\sDepartment',
  'Foreign\\sMinistry',
];

/** What an office is for and of which rank: Energy Minister, foreign policy adviser. */
const FIELDS: readonly string[] = [
  '[Ee]nergy',
  '[Jj]ustice',
  '[Hh]ealth',
  '[Tt]reasury',
  '[Ff]oreign\\s[Pp]olicy',
  '[Nn]ational\\s[Ss]ecurity',
  '[Ss]ecurity',
  '[Pp]residential',
  '[Ee]conomy',
  '[Tt]op',
  '[Ss]enior',
  '[Cc]hief',
  '[Aa]cting',
];

/** Up to four of them, and a former one, as a part of an expression. */
export const ENGLISH_OFFICE_OF = `(?:(?:[Ff]ormer|[Tt]hen|${[...OWNERS, ...FIELDS].join('|')})\\s){0,4}`;
