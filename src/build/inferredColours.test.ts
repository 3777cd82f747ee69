import { expect, test } from 'vitest';
import type { Source } from '../model/index.ts';
import { COLOURS, NEUTRAL, withColoursApart } from './inferredColours.ts';
import { inferSource } from './inferSource.ts';

const listed: Source = {
  id: 'voice',
  name: { zh: '之声', en: 'Voice' },
  kind: 'outlet',
  colour: { light: '#0f6f78', dark: '#6fcbd3' },
};
const inferred = (count: number) => Array.from({ length: count }, (_, at) => inferSource(`报${at}`));
const isFree = ({ isInferred }: Source) => isInferred === true;
const lights = (sources: readonly Source[]) => sources.map(({ colour }) => colour.light);

test('outlets in no list have a colour each, and none of an outlet in the list', () => {
  const shown = withColoursApart([...inferred(COLOURS.length - 1), listed], isFree);
  expect(new Set(lights(shown)).size).toBe(COLOURS.length);
  expect(shown.at(-1)).toEqual(listed);
});
test('the colour that a name gives stays where it is free', () => {
  const [one] = inferred(1);
  expect(withColoursApart([one as Source], isFree)).toEqual([one]);
});
test('what comes when all are taken is neutral, as is an outlet that is not known', () => {
  const shown = withColoursApart([...inferred(COLOURS.length + 2), inferSource('')], isFree);
  expect(shown.slice(-3).map(({ colour }) => colour)).toEqual([NEUTRAL, NEUTRAL, NEUTRAL]);
});
