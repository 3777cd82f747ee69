import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTurn } from './inTurn.ts';

test('what was asked for last is begun first, as soon as there is room', async () => {
  const begun: string[] = [];
  const take = inTurn(1);
  const work = (name: string) => () => {
    begun.push(name);
    return Promise.resolve(name);
  };
  const all = ['a', 'b', 'c'].map((name) => take(work(name)));
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
  expect(begun).toEqual(['a', 'c', 'b']);
});

test('never more at a time than allowed, each is done, and a failure gives its place to the next', async () => {
  const kinds = fc.array(fc.boolean(), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(kinds, fc.integer({ min: 1, max: 4 }), async (fails, most) => {
      const take = inTurn(most);
      let running = 0;
      const work = (isFailure: boolean) => async () => {
        running += 1;
        expect(running).toBeLessThanOrEqual(most);
        await Promise.resolve();
        running -= 1;
        if (isFailure) throw new Error('no');
      };
      const ended = await Promise.allSettled(fails.map((isFailure) => take(work(isFailure))));
      expect(ended.map(({ status }) => status === 'rejected')).toEqual(fails);
    }),
  );
});
