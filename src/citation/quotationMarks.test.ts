import { expect, it } from 'vitest';
import { quotationMarks, TITLE_MARKS, titleInMarks } from './quotationMarks.ts';

it.each([
  ['Is “peace” near?', quotationMarks('en'), '“Is ‘peace’ near?”'],
  ['Biden: "We will not fight"', quotationMarks('en'), '“Biden: ‘We will not fight’”'],
  ['6" of snow', quotationMarks('en'), '“6" of snow”'],
  ['王毅谈《联合国宪章》', TITLE_MARKS, '《王毅谈〈联合国宪章〉》'],
  ['「和平」在望', quotationMarks('zh-Hant'), '「『和平』在望」'],
  ['王毅：“和平”在望', TITLE_MARKS, '《王毅：“和平”在望》'],
  ['«Мир» близко', quotationMarks('ru'), '«„Мир“ близко»'],
] as const)('marks within marks of their kind are inner ones: %s', (title, marks, written) => {
  expect(titleInMarks(title, marks)).toBe(written);
});
