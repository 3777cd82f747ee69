/** WHAT a thing is: every noun of Duizhao, the published data format and its decoding. */
export * from './article.ts';
export * from './articleId.ts';
export * from './bisect.ts';
export * from './block.ts';
export * from './byUnits.ts';
export * from './cardChunk.ts';
export * from './collation.ts';
export * from './contact.ts';
export * from './contactLedger.ts';
export {
  type Decoded,
  decodeCardChunk,
  decodeLibraryIndex,
  decodeReport,
  decodeShard,
  decodeSourceShard,
  type ParsedJson,
  parseJson,
  type WrittenBlock,
  wholeBlock,
  writtenBlock,
  writtenRecord,
} from './decode.ts';
export * from './decodeContacts.ts';
export * from './decodeEvents.ts';
export * from './decodeNames.ts';
export * from './decodeOverview.ts';
export * from './decodeSearch.ts';
export * from './decodeStore.ts';
export * from './embeddedJson.ts';
export * from './event.ts';
export * from './facet.ts';
export * from './fact.ts';
export * from './groupBy.ts';
export * from './headline.ts';
export * from './libraryIndex.ts';
export * from './mark.ts';
export * from './nameGroup.ts';
export * from './overview.ts';
export * from './packedNumbers.ts';
export * from './people.ts';
export * from './placeList.ts';
export * from './placeSet.ts';
export * from './problem.ts';
export * from './provenance.ts';
export * from './report.ts';
export * from './searchedArticle.ts';
export * from './searchIndex.ts';
export * from './shard.ts';
export * from './slotOfNumber.ts';
export * from './source.ts';
export * from './storeDocument.ts';
export * from './storeReply.ts';
export * from './textRange.ts';
export * from './timeZone.ts';
export * from './withheld.ts';
export * from './witness.ts';
