import { describe, expect, test } from 'vitest';
import { parseNames } from './readNames.ts';

describe('parseNames', () => {
  test('reads names with their variants', () => {
    const { names, problems } = parseNames('- {name: 娘子谷, variants: [巴比亚尔, Babyn Yar]}\n');
    expect(names).toEqual([['娘子谷', '巴比亚尔', 'Babyn Yar']]);
    expect(problems).toEqual([]);
  });
  test('leaves out an entry that is wrong, and says where it stands', () => {
    const { names, problems } = parseNames(
      '- {name: 娘子谷, variants: [巴比亚尔]}\n- {name: 普京}\n- {name: 王, variants: [汪]}\n- {name: 娘子谷, variants: [巴宾亚]}\n',
    );
    expect(names).toEqual([['娘子谷', '巴比亚尔']]);
    expect(problems.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['names.invalid', 'names.yaml', 2],
      ['names.invalid', 'names.yaml', 3],
      ['names.invalid', 'names.yaml', 4],
    ]);
  });
  test.each(['[', 'name: 普京', '- &a [*a]'])('reports what is no list: %s', (text) => {
    const { names, problems } = parseNames(text);
    expect(names).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
