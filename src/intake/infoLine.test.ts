import { describe, expect, it } from 'vitest';
import { readInfoLine, readSignedTime } from './infoLine.ts';

describe('readInfoLine', () => {
  it.each([
    ['2022-03-01 10:00:00　来源：新华网', '2022-03-01 10:00:00', '新华网'],
    ['2022年03月01日22:13 | 来源：外交部网站', '2022年03月01日22:13', '外交部网站'],
    ['2022年03月01日21:43来源：新华社', '2022年03月01日21:43', '新华社'],
    ['2022年03月01日 10:00 来源：新华网 作者：李四 王五 编辑：张三', '2022年03月01日 10:00', '新华网'],
    ['来源：新华网 | 2022-03-01 | 字号：大 中 小', '2022-03-01', '新华网'],
    ['时间：2022年3月1日 21:43', '2022年3月1日 21:43', undefined],
    ['2022/03/01 星期二 阅读：120次', undefined, undefined],
    ['2022-03-01', '2022-03-01', undefined],
    ['March 1, 2022 9:43 PM EST', 'March 1, 2022 9:43 PM EST', undefined],
    ['Published on March 1, 2022 at 9:43 p.m.', 'March 1, 2022 at 9:43 p.m.', undefined],
    ['1 Mar 2022, 21.43 GMT', '1 Mar 2022, 21.43 GMT', undefined],
    ['来源：新华社', undefined, '新华社'],
  ])('reads %j', (line, date, outlet) => {
    const read = readInfoLine(line);
    expect(read).toBeDefined();
    if (date !== undefined) expect(read?.date).toBe(date);
    expect(read?.outlet).toBe(outlet);
  });

  it.each([
    '2022年3月1日，国务委员兼外长王毅同库列巴通电话。',
    '2022-03-01 10:00 双方通话',
    'On March 1, 2022 the ministers spoke',
    'May 2022',
    '作者：李四',
    '123456789012-03-01',
    '时间',
    '',
  ])('is not taken in by %j', (line) => expect(readInfoLine(line)).toBeUndefined());

  it('is quick with lines that were made to be slow', () => {
    const lines = [
      '作者:张 '.repeat(24),
      '来源：'.repeat(40),
      '2022 '.repeat(24),
      `作者:${'张三 '.repeat(38)}`,
    ];
    const begin = performance.now();
    for (let round = 0; round < 100; round += 1) for (const line of lines) readInfoLine(line);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});

describe('readSignedTime', () => {
  it.each([
    ['环球时报 2022-03-01 21:35', ['环球时报'], undefined],
    ['原创 李四 环球时报 2022-03-01 21:35 发表于北京', ['李四', '环球时报'], '环球时报'],
    ['原创 环球时报 环球时报 2022-03-01 21:35', ['环球时报'], '环球时报'],
    ['新华社 | 2022年3月1日', ['新华社'], undefined],
  ])('reads %j', (line, names, outlet) => {
    expect(readSignedTime(line)).toMatchObject({ names });
    expect(readSignedTime(line)?.outlet).toBe(outlet);
    expect(readSignedTime(line)?.date).toMatch(/^2022/);
  });
  it.each([
    '王毅 2022年3月1日',
    '双方于 2022-03-01 21:35 通话，讨论局势',
    '外交部说 2022-03-01 21:35。',
    '2022-03-01 21:35',
    '一 二 三 四 五 六 2022-03-01 21:35',
  ])('is not taken in by %j', (line) => expect(readSignedTime(line)).toBeUndefined());
});
