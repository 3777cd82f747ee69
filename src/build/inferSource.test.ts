import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_SOURCES } from './builtIn.ts';
import { inferSource } from './inferSource.ts';
import { readSources } from './readSources.ts';

const PAPER = '#fbfaf7';
const NIGHT = '#161512';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe('inferSource', () => {
  it('gives the same entry for the same name, with an id that an address can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const source = inferSource(name);
        expect(inferSource(` ${name} `)).toEqual(source);
        expect(source.id).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });

  it('knows an outlet in either script, by the name as it is written', () => {
    const [simplified, traditional] = [inferSource('江城日报'), inferSource('江城日報')];
    expect(traditional).toEqual({ ...simplified, name: { zh: '江城日報', en: '江城日報' } });
  });

  it('keeps names apart that differ in one character', () => {
    const ids = ['泡泡', '泡炮', 'Post', 'Poste', ''].map((name) => inferSource(name).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives colours that can be read on paper and in the dark', () => {
    for (let index = 0; index < 200; index++) {
      const { light, dark } = inferSource(`报${index}`).colour;
      expect(contrast(light, PAPER), light).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark, NIGHT), dark).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the list of outlets', () => {
  it('has colours that are seen as marks on paper and in the dark; no text is set in them', async () => {
    const { rules } = await readSources('.', BUILT_IN_SOURCES);
    expect(rules.length).toBeGreaterThan(10);
    for (const { source } of rules) {
      expect(contrast(source.colour.light, PAPER), source.id).toBeGreaterThanOrEqual(3);
      expect(contrast(source.colour.dark, NIGHT), source.id).toBeGreaterThanOrEqual(3);
    }
  });
});
