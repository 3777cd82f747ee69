/** WHEN: days in a declared zone, views, lanes and bars, lists by day, filters over the archive's marks. */
export * from './bin.ts';
export * from './day.ts';
export * from './dayRows.ts';
export * from './facets.ts';
export * from './facetTable.ts';
export * from './filter.ts';
export * from './lane.ts';
export * from './marker.ts';
export * from './order.ts';
export * from './outlet.ts';
export * from './span.ts';
export * from './tally.ts';
export * from './view.ts';
export * from './zonedMarks.ts';
