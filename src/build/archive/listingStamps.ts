import { statSync } from 'node:fs';
import path from 'node:path';
import { type FileStamp, stampOf } from '../fileStamp.ts';
import { pathOnDisk } from './diskName.ts';
import type { Listing } from './listArticles.ts';

/** A listing with what the system notes of each file, in its order; undefined where that cannot be relied on. */
export interface StampedListing extends Listing {
  readonly stamps: readonly (FileStamp | undefined)[];
}

/** Asks the system for the stamps of a listing's files. */
export function withStamps(listing: Listing): StampedListing {
  const { root, files } = listing;
  return { ...listing, stamps: files.map(({ file }) => stampAt(path.join(root, file))) };
}

function stampAt(whole: string): FileStamp | undefined {
  try {
    return stampOf(statSync(pathOnDisk(whole)), Date.now());
  } catch {
    return undefined;
  }
}

/** About how many files were touched since a moment, in milliseconds since the epoch. */
export function touchedSince({ stamps }: StampedListing, moment: number): number {
  return stamps.filter((stamp) => stamp === undefined || stamp.changed >= moment).length;
}
