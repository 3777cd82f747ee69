import { expect, test, vi } from 'vitest';
import { compileLater } from './compileLater.ts';

test('a V8 that knows the setting is told to compile later', () => {
  const set = vi.fn();
  compileLater('11.3.244.8-node.33', set);
  expect(set).toHaveBeenCalledExactlyOnceWith('--interrupt-budget=500000');
});

test('a V8 that would complain of the setting is not told', () => {
  const set = vi.fn();
  for (const version of ['12.4.254.21-node.33', '13.6.233.17-node.37', '1.13']) compileLater(version, set);
  expect(set).not.toHaveBeenCalled();
});
