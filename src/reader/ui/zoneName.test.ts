import { expect, test } from 'vitest';
import { zoneName } from './zoneName.ts';

test.for([
  ['Europe/Kyiv', 'en', 'Eastern European Time'],
  ['Europe/Moscow', 'en', 'Moscow Standard Time'],
  ['Asia/Shanghai', 'zh-Hans', '中国标准时间'],
])('%s in %s is %s', ([zone = '', language = '', name]) => {
  expect(zoneName(zone, language)).toBe(name);
});
