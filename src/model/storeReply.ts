/** What an engine answers, as far as it is looked at. */
export interface StoreReply {
  /** True where the engine gave up before it had looked everywhere. */
  readonly isTimedOut: boolean;
  readonly shards: number;
  /** Shards that did not answer: what they have is missing. */
  readonly failedShards: number;
  /** How many documents are meant. */
  readonly total: number;
  /** False where there are more than that. */
  readonly isTotalExact: boolean;
  /** In the order asked for. */
  readonly hits: readonly StoredParts[];
  readonly counts?: StoreCounts;
}

/** What was counted beside the hits; a part that was not asked for is absent. */
export interface StoreCounts {
  readonly meant?: number;
  /** The archive's own text was found by pieces of it. */
  readonly probe?: number;
  /** By facet. */
  readonly facets: Readonly<Record<string, StoreValues>>;
  readonly days?: readonly { readonly day: number; readonly articles: number }[];
  /** Articles among which days were counted, the undated ones among them. */
  readonly articlesOfDays?: number;
}

/** How many documents have each value of a facet. */
export interface StoreValues {
  readonly values: readonly { readonly value: string; readonly articles: number }[];
  /** Documents with values that were not counted, because there are too many. */
  readonly other: number;
}

/** What comes of a document: the parts that were asked for, each as JSON in a text. */
export interface StoredParts {
  readonly card?: string;
  readonly record?: string;
  readonly archive?: string;
}

/** What an engine says is wrong. */
export interface StoreError {
  /** `index_not_found_exception` and the like. */
  readonly type: string;
  readonly reason: string;
}
