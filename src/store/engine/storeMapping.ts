import { STORE_FORM } from '../../model/index.ts';
import { TOKENIZER } from '../../search/index.ts';

/** Every character of a text and its neighbour, signs too: neighbours in a phrase are neighbours in the text. */
const PAIRS = 'pairs';
/** Every character of a text. */
const SINGLES = 'singles';

const keyword = { type: 'keyword' } as const;

/** Some settled text: pairs say where a piece of it stands, `one` which single characters it has. */
const settled = {
  type: 'text',
  analyzer: PAIRS,
  norms: false,
  fields: { one: { type: 'text', analyzer: SINGLES, norms: false, index_options: 'docs' } },
} as const;

/** What the engine keeps as it is and looks into for nobody. */
const kept = { type: 'object', enabled: false } as const;

/**
 * How an engine takes the documents in: the body of the request that makes the index. Texts come settled, so it needs no
 * dictionary and no plugin; a field that is not here is refused.
 */
export const STORE_MAPPING = {
  settings: {
    index: {
      analysis: {
        tokenizer: {
          [PAIRS]: { type: 'ngram', min_gram: 2, max_gram: 2 },
          [SINGLES]: { type: 'ngram', min_gram: 1, max_gram: 1 },
        },
        analyzer: {
          [PAIRS]: { type: 'custom', tokenizer: PAIRS },
          [SINGLES]: { type: 'custom', tokenizer: SINGLES },
        },
      },
    },
  },
  mappings: {
    dynamic: 'strict',
    _meta: { form: STORE_FORM, tokenizer: TOKENIZER },
    properties: {
      kind: keyword,
      id: keyword,
      names: keyword,
      source: keyword,
      lang: keyword,
      categories: keyword,
      persons: keyword,
      langs: keyword,
      undated: { type: 'byte' },
      instant: { type: 'long' },
      day: { type: 'integer' },
      title: settled,
      text: settled,
      card: kept,
      record: kept,
      archive: kept,
    },
  },
} as const;
