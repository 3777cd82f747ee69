import { describe, expect, test } from 'vitest';
import { tooDeepAt } from './yamlDepth.ts';

describe('tooDeepAt', () => {
  test('finds brackets and list marks that nest without end', () => {
    expect(tooDeepAt(`a: 1\nb: ${'['.repeat(101)}`)).toBe(8 + 100);
    expect(tooDeepAt(`b: ${'{a: '.repeat(101)}`)).toBeDefined();
    expect(tooDeepAt(`a: 1\n${'- '.repeat(100)}x`)).toBe(5);
  });
  test('lets pass what people write', () => {
    expect(tooDeepAt('tags: [甲, [乙]]\ntitle: "[图集] {x}"\n'.repeat(500))).toBeUndefined();
    expect(tooDeepAt('- - a\n- b\n'.repeat(500))).toBeUndefined();
  });
});
