import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedJson, unembedJson } from './embeddedJson.ts';

/** Text with many of the characters that matter. */
const tricky = fc
  .array(fc.constantFrom('<', '\\', 'u003c', '</script>', '<!--', '"', '字'))
  .map((all) => all.join(''));

describe('embedJson', () => {
  it('leaves nothing that could end the element, and the JSON means the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), tricky), (value) => {
        const embedded = embedJson(JSON.stringify(value));
        expect(embedded).not.toContain('<');
        expect(JSON.parse(embedded)).toEqual(value);
      }),
    );
  });
  it('gives back every character', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), tricky), (value) => {
        const json = JSON.stringify(value);
        expect(unembedJson(embedJson(json))).toBe(json);
      }),
    );
  });
});
