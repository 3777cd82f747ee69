import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import zlib from 'node:zlib';

/** How hard a file is compressed: levels of gzip and of Brotli. */
export interface Effort {
  readonly gzip: number;
  readonly brotli: number;
}

/** What is compressed once: the app, pages, feeds. */
export const THOROUGH: Effort = { gzip: 9, brotli: 11 };
/** What a build compresses, an archive's data: further levels take twice the time for a few hundredths. */
export const QUICK: Effort = { gzip: 6, brotli: 5 };

/** Ends the name of a compressed variant, which stands beside its file; a host sends it in the file's place. */
export type VariantEnding = '.br' | '.gz';
export const VARIANT_ENDINGS: readonly VariantEnding[] = ['.br', '.gz'];

/** Types of files that become smaller; pictures are compressed already, and hosts' own files are not sent. */
const COMPRESSIBLE = /\.(?:html|js|css|json|svg|webmanifest|xml|txt|md)$/;

/** A smaller file goes into one packet as it is. */
const LEAST_BYTES = 1_000;

/** Where gzip names the system that it ran on; 255 names none, so that all systems make the same bytes. */
const GZIP_SYSTEM = 9;
const NO_SYSTEM = 255;

const COMPRESS: Readonly<Record<VariantEnding, (content: Buffer, effort: Effort) => Buffer>> = {
  '.br': (content, { brotli }) =>
    zlib.brotliCompressSync(content, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: brotli,
        [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content, { gzip }) => {
    const bytes = zlib.gzipSync(content, { level: gzip });
    bytes[GZIP_SYSTEM] = NO_SYSTEM;
    return bytes;
  },
};

const UNPACK = { '.br': zlib.brotliDecompressSync, '.gz': zlib.gunzipSync };

/** True for a file that has variants, if they are smaller than it. */
export function mayHaveVariants(name: string, bytes: number): boolean {
  return bytes >= LEAST_BYTES && COMPRESSIBLE.test(name);
}

/** The name of the file that a variant stands beside; the name itself where it is no variant's. */
export function withoutVariantEnding(name: string): string {
  const own = name.replace(/\.(?:br|gz)$/, '');
  return COMPRESSIBLE.test(own) ? own : name;
}

/** Writes a file's variants beside it, those that are smaller than it; what stood there in their place is gone. */
export function writeVariants(file: string, content: Buffer, effort: Effort): void {
  for (const ending of VARIANT_ENDINGS) {
    const variant = mayHaveVariants(file, content.length) ? COMPRESS[ending](content, effort) : content;
    if (variant.length < content.length) writeFileSync(file + ending, variant);
    else rmSync(file + ending, { force: true });
  }
}

/** What a variant holds. Throws where it is not there, damaged, or holds more than `most` bytes. */
export function readVariant(file: string, ending: VariantEnding, most: number): Buffer {
  return UNPACK[ending](readFileSync(file + ending), { maxOutputLength: most });
}
