import { expect, test } from 'vitest';
import type { ArchiveClaim } from '../../../model/index.ts';
import { inClaimOrder } from './claimsView.ts';

const claim = (rule: string, verbatim: number, length: number) =>
  ({ rule, verbatim, length }) as ArchiveClaim;

test('claims stand in the order of time, or those first of which others have the largest share', () => {
  const claims = [claim('a', 10, 100), claim('b', 0, 0), claim('c', 9, 10), claim('d', 10, 100)];
  expect(inClaimOrder(claims, 'time').map(({ rule }) => rule)).toEqual(['a', 'b', 'c', 'd']);
  expect(inClaimOrder(claims, 'share').map(({ rule }) => rule)).toEqual(['c', 'a', 'd', 'b']);
});
