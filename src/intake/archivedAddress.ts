import { safeWebAddress } from '../sanitize/index.ts';

/** Where web archives keep the copies of pages: the host with the path before the time of a copy. */
const ARCHIVES = [
  String.raw`web\.archive\.org/web`,
  String.raw`archive\.(?:today|ph|is|li|vn|fo|md)`,
  String.raw`arquivo\.pt/(?:wayback|noFrame/replay)`,
  String.raw`(?:www\.)?webarchive\.org\.uk/wayback/archive`,
  String.raw`webarchive\.loc\.gov/all`,
  String.raw`wayback\.archive-it\.org/\d{1,9}`,
];

/** `https://web.archive.org/web/20220302101010id_/http:/example.org/a`, `https://archive.ph/2022.03.02-101010/https://…` */
const COPY = new RegExp(
  String.raw`^https?://(?:${ARCHIVES.join('|')})/\d[\d.:-]{3,20}(?:[a-z]{2}_)?/(?:(https?):/{1,2})?([^/\s]+\.[a-z].*)$`,
  'is',
);

/** The address of the page that a web archive's address is a copy of; undefined where it is none of an archive. */
export function archivedAddress(address: string): string | undefined {
  const [, scheme = 'http', rest = ''] = COPY.exec(address) ?? [];
  return rest === '' ? undefined : safeWebAddress(`${scheme.toLowerCase()}://${rest}`);
}
