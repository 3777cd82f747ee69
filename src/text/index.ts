/** HOW text is cut, counted and folded: the one pipeline that build, browser, index and query share. */
export { countCharacters } from './countCharacters.ts';
