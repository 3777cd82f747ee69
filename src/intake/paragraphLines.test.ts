import { describe, expect, it } from 'vitest';
import { partLines } from './paragraphLines.ts';

const LONG =
  'The delegates met in the harbour city on Monday and again on Tuesday, and spoke for hours about the bridge that nobody had wanted to pay for.';
const parts = (text: string) => partLines(text).text.split(/\n\s*\n/);

describe('partLines', () => {
  it('parts paragraphs that stand one a line', () => {
    expect(parts(`${LONG}\nIt rained.\n${LONG}`)).toEqual([LONG, 'It rained.', LONG]);
    expect(parts(`${'大雨停运'.repeat(20)}\n“我们等着。”他说。`)).toHaveLength(2);
  });

  it('leaves text alone whose lines a program wrapped', () => {
    const wrapped = 'The delegates met in the harbour city\non Monday and again on Tuesday.';
    expect(partLines(wrapped)).toEqual({ text: wrapped, parted: 0 });
  });

  it('keeps lists, quotes, tables, code and set-in lines whole', () => {
    const text = `${LONG}\n- a\n  more\n- b\n> q\n| a | b |\n\`\`\`\n${LONG}\ncode\n\`\`\``;
    expect(partLines(text)).toEqual({ text, parted: 0 });
  });

  it('ends a list before a paragraph', () => {
    expect(parts(`- a\n${LONG}`)).toEqual(['- a', LONG]);
  });

  it('changes no character but line ends', () => {
    const text = `${LONG}\nIt rained.  \nStill.\n# Head\n${LONG}\n\n\nEnd.`;
    expect(partLines(text).text.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
  });
});
