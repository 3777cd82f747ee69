import { describe, expect, it } from 'vitest';
import { dateInPath, nameInPath } from './pathName.ts';

describe('dateInPath and nameInPath', () => {
  it.each([
    ['posts/2022-03-07-新桥.md', '2022-03-07', '新桥'],
    ['2022_03_07 bridge.md', '2022-03-07', 'bridge'],
    ['20220307_bridge.md', '2022-03-07', 'bridge'],
    ['20220301_134307-bridge.txt', '2022-03-01 13:43:07', 'bridge'],
    ['2022/03/07/bridge.md', '2022-03-07', 'bridge'],
    ['2020-10-23-.md', '2020-10-23', '2020-10-23-'],
    ['20220307.txt', '2022-03-07', '20220307'],
    ['000_3c43cf9149a3cc79.txt', undefined, '000_3c43cf9149a3cc79'],
    ['2022-03-bridge.md', undefined, '2022-03-bridge'],
    ['202203071-bridge.md', undefined, '202203071-bridge'],
  ])('reads %s', (file, date, name) => {
    expect([dateInPath(file), nameInPath(file)]).toEqual([date, name]);
  });
});
