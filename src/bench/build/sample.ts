import { cp } from 'node:fs/promises';
import type { Article } from '../../model/index.ts';
import { makePosts, modelOf, type PostModel, writePosts } from './makeArchive.ts';

/** Posts that all contenders are measured on. */
export interface Sample {
  readonly name: string;
  /** True where it is one of those of which only the number of posts differs. */
  readonly isOfGrowth: boolean;
  /** Puts them into a folder that is not there yet. */
  readonly fill: (folder: string) => Promise<void>;
}

/** Plain posts as news agencies have them. */
const SHORT = { bytes: 7_000, isStyled: false };
/** Long ones, of which half is markup: Pagefind takes about 11 GB for so many, and twice that were they all text. */
const LONG = { bytes: 27_000, isStyled: true };

const SIZES = [2_000, 6_000, 20_000, 60_000];
/** 153 MB: on so many long posts this project states its goals. */
const LONG_POSTS = 5_685;

const SEED = 20140101;

/**
 * Archives made of these articles, none of more than `most` posts; where that is less than the smallest, one of just
 * so many. The last is the one for measuring the peers.
 */
export function madeSamples(articles: readonly Article[], most: number): Sample[] {
  const model = modelOf(articles);
  const sizes = SIZES.filter((posts) => posts <= most);
  const short = (sizes.length > 0 ? sizes : [most]).map((posts) => madeSample(model, posts, SHORT));
  return most >= LONG_POSTS ? [...short, madeSample(model, LONG_POSTS, LONG)] : short;
}

/** Plain posts, or long ones where there are as many of them as the goals are stated for. */
export function searchSample(articles: readonly Article[], posts: number): Sample {
  return madeSample(modelOf(articles), posts, posts === LONG_POSTS ? LONG : SHORT);
}

/** A copy of an archive of the person's own: files are changed while it is measured. */
export function ownSample(archive: string): Sample {
  return {
    name: archive,
    isOfGrowth: false,
    fill: (folder) => cp(archive, folder, { recursive: true }),
  };
}

function madeSample(model: PostModel, posts: number, form: typeof SHORT): Sample {
  return {
    name: `${posts.toLocaleString('en')} posts of ${form.bytes / 1000} kB${form.isStyled ? ', half of it markup' : ''}`,
    isOfGrowth: form === SHORT,
    fill: (folder) => writePosts(folder, makePosts(model, { posts, ...form, seed: SEED })),
  };
}
