import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISPLAY_CHOICES, parseDisplay, USUAL_DISPLAY, writeDisplay } from './displayForm.ts';

const displays = fc.record({
  size: fc.constantFrom(...DISPLAY_CHOICES.size),
  leading: fc.constantFrom(...DISPLAY_CHOICES.leading),
  measure: fc.constantFrom(...DISPLAY_CHOICES.measure),
  face: fc.constantFrom(...DISPLAY_CHOICES.face),
  indent: fc.constantFrom(...DISPLAY_CHOICES.indent),
});

describe('how texts are set', () => {
  test('comes back as it was kept', () => {
    fc.assert(
      fc.property(displays, (display) => {
        expect(parseDisplay(writeDisplay(display))).toEqual(display);
      }),
    );
  });
  test('is as usual where nothing was kept, or what was kept means nothing', () => {
    expect(parseDisplay(undefined)).toEqual(USUAL_DISPLAY);
    expect(parseDisplay('size=900 __proto__=x leading')).toEqual(USUAL_DISPLAY);
    expect(parseDisplay('size=900 face=sans')).toEqual({ ...USUAL_DISPLAY, face: 'sans' });
  });
  test('says only what differs from the usual', () => {
    expect(writeDisplay(USUAL_DISPLAY)).toBe('');
    expect(writeDisplay({ ...USUAL_DISPLAY, size: '20', indent: 'two' })).toBe('size=20 indent=two');
  });
});
