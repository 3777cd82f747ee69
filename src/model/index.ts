/** WHAT a thing is: every noun of Duizhao, the published data format and its decoding. */
export * from './article.ts';
export * from './block.ts';
export * from './collation.ts';
export * from './decode.ts';
export * from './embeddedJson.ts';
export * from './fact.ts';
export * from './groupBy.ts';
export * from './headline.ts';
export * from './libraryIndex.ts';
export * from './nameGroup.ts';
export * from './problem.ts';
export * from './provenance.ts';
export * from './shard.ts';
export * from './source.ts';
export * from './textRange.ts';
export * from './timeZone.ts';
export * from './witness.ts';
