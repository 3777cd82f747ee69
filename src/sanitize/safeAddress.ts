import { articlePolicy } from './policy.ts';

/** Browsers drop tabs and line ends inside an address and trim controls around it; so must a check. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it is about
const CONTROLS = /[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028-\u202F\u2060-\u2069\uFEFF]/gu;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const WEB_ADDRESS = /^https?:\/\/[^/?#\\@\s]+(?:[/?#]|$)/i;
const RASTER_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=]+$/i;

/** An absolute address that a reader may follow (http, https, mailto), in clean form; none for any other. */
export function safeLink(address: string): string | undefined {
  const clean = address.replace(CONTROLS, '');
  const scheme = SCHEME.exec(clean)?.[1]?.toLowerCase();
  if (scheme === undefined || !articlePolicy.linkSchemes.includes(scheme)) return undefined;
  return scheme === 'mailto' || WEB_ADDRESS.test(clean) ? clean : undefined;
}

/** An http(s) address; none for any other. `//host/…` counts as https. */
export function safeWebAddress(address: string): string | undefined {
  const clean = address.replace(CONTROLS, '');
  const whole = clean.startsWith('//') ? `https:${clean}` : clean;
  return WEB_ADDRESS.test(whole) ? whole : undefined;
}

/** The address of a picture: http(s), or a raster picture that stands in the address itself. */
export function safeImage(address: string): string | undefined {
  const clean = address.replace(CONTROLS, '');
  return RASTER_IMAGE.test(clean) ? clean : safeWebAddress(clean);
}
