import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const SHEET = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of a theme by their names. */
type Palette = ReadonlyMap<string, string>;

function declarations(block: string): [string, string][] {
  return [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
}

function blockOf(selector: string): string {
  const from = SHEET.indexOf(`${selector} {`);
  return SHEET.slice(from, SHEET.indexOf('}', from));
}

function lightOrDark(place: 1 | 2): Palette {
  const pairs = declarations(blockOf(':root')).flatMap(([name, value]) => {
    const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
    return pair ? [[name, pair[place] ?? ''] as const] : [];
  });
  return new Map(pairs);
}

const PALETTES: Readonly<Record<string, Palette>> = {
  light: lightOrDark(1),
  dark: lightOrDark(2),
  sepia: new Map(declarations(blockOf(':root[data-theme="sepia"]')).filter(([, value]) => /^#/.test(value))),
};

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Palette, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((name) => luminance(palette.get(name) ?? '#888888'))
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['paper', 'raised'];
const TINTS = ['verbatim-tint', 'edited-tint', 'inserted-tint', 'deleted-tint'];
const INKS = ['ink-2', 'ink-3', 'accent', 'verbatim', 'edited', 'moved', 'inserted', 'deleted'];

/** Which text stands on which ground. */
const PAIRS = [
  ...GROUNDS.flatMap((ground) => ['ink', ...INKS].map((ink) => [ink, ground] as const)),
  ...TINTS.flatMap((tint) => ['ink', 'ink-2'].map((ink) => [ink, tint] as const)),
  ...['verbatim', 'edited', 'inserted', 'deleted'].map((ink) => [ink, `${ink}-tint`] as const),
  ['on-accent', 'accent'] as const,
  ['on-inverse', 'inverse'] as const,
];

describe.each(Object.entries(PALETTES))('the colours of %s', (_, palette) => {
  test('are all there', () => {
    expect([...palette.keys()].sort()).toEqual([...(PALETTES.light?.keys() ?? [])].sort());
    expect(palette.size).toBeGreaterThan(15);
  });
  test('can be read on every ground that they stand on', () => {
    const weak = PAIRS.map(([ink, ground]) => ({ ink, ground, ratio: contrast(palette, ink, ground) }));
    expect(weak.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });
  test('show the border of what can be used', () => {
    for (const ground of GROUNDS) expect(contrast(palette, 'control-line', ground)).toBeGreaterThanOrEqual(3);
  });
});
