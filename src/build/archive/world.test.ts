import { expect, test } from 'vitest';
import { WorldKeeper } from './world.ts';

const FRENCH = 'le ministre des affaires étrangères a déclaré lundi que les négociations continueraient';

test('the detector comes when it was first asked for, and then once', async () => {
  const keeper = new WorldKeeper({ rules: [], names: [], entries: [], timeZone: 'UTC' });
  expect(await keeper.complete()).toBe(false);
  expect(keeper.world.latin(FRENCH)).toEqual({ lang: '', isReliable: false });
  expect(await keeper.complete()).toBe(true);
  expect(keeper.world.latin(FRENCH)).toEqual({ lang: 'fr', isReliable: true });
  expect(await keeper.complete()).toBe(false);
});
