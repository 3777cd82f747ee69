import { safeWebAddress } from './safeLink.ts';

/** Longest picture inside an address, in characters: about 1.5 MB of bytes. */
const LONGEST_DATA_IMAGE = 2_000_000;
/** Raster formats only: an SVG can hold scripts and addresses. */
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+={0,2}$/i;

/** The address as it may stand in a picture's `src`, or undefined: http(s), or a raster picture as data. */
export function safeImage(address: string): string | undefined {
  const bare = address.trim();
  if (!/^data:/i.test(bare)) return safeWebAddress(bare);
  return bare.length <= LONGEST_DATA_IMAGE && DATA_IMAGE.test(bare) ? bare : undefined;
}
