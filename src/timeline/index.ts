/** WHEN: days in a declared zone, lanes and bars, filters over the archive's marks. */
export * from './bin.ts';
export * from './day.ts';
export * from './dayGroup.ts';
export * from './filter.ts';
export * from './lane.ts';
export * from './marker.ts';
export * from './order.ts';
export * from './outlet.ts';
