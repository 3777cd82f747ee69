import { describe, expect, test } from 'vitest';
import { asksForFacets, choiceOf, NOTHING_ASKED, withToggled } from './facetState.ts';

const STATE = {
  filter: { from: '2022-03-01', outlets: ['sina'], hasSharedText: true },
  facets: { person: ['王毅'], has: ['versions'] },
};

describe('the facets of a timeline', () => {
  test('have the filter’s outlets and shared text among them', () => {
    expect(choiceOf(STATE)).toEqual({ outlet: ['sina'], person: ['王毅'], has: ['shared', 'versions'] });
    expect(choiceOf(NOTHING_ASKED)).toEqual({});
  });
  test('give back to the filter what is its own', () => {
    expect(withToggled(STATE, 'outlet', 'cna').filter).toEqual({ ...STATE.filter, outlets: ['sina', 'cna'] });
    expect(withToggled(STATE, 'has', 'shared')).toEqual({
      filter: { ...STATE.filter, hasSharedText: false },
      facets: STATE.facets,
    });
    expect(withToggled(STATE, 'person', '王毅').facets).toEqual({ has: ['versions'] });
  });
  test('ask for something where a set is named', () => {
    expect(asksForFacets(NOTHING_ASKED)).toBe(false);
    expect(asksForFacets({ ...NOTHING_ASKED, placeSets: { event: 'a' } })).toBe(true);
  });
});
