import { escapeMarkup } from '../text/index.ts';
import type { CitedWitness, Comparison } from './comparison.ts';
import { isoPublished } from './published.ts';

/** What a reader of the file must know to read it back; part of the format, in English like the Guidelines. */
const CONVENTIONS = [
  'A collation of archived news articles, made by program. The texts belong to their publishers.',
  'Every word stands in a reading (rdg); white space outside of readings is layout. A milestone with edRef="#A" ' +
    'begins the next block of witness A: its unit is what the block is, its n the place in the article, from 1. ' +
    'A line break (lb) inside of a reading stands for a line feed.',
  'app type: verbatim (equal but for width, script, case and punctuation), edited, reworded, unique, stockPhrase, ' +
    'furniture, caption, echo (a passage repeated in the same witness). n is the id of the passage.',
  'An empty rdg says that its witnesses have nothing there; of type "omitted", that they leave out a passage though ' +
    'they have other text of those that have it; of type "elsewhere", that they have the passage in the entry that ' +
    'corresp names.',
  'Characters that XML 1.0 does not allow were replaced by U+FFFD.',
];

/** The header of the document: titles, the list of witnesses with where each comes from, and how to read the text. */
export function teiHeader({ witnesses }: Comparison): string {
  const titles = witnesses.map(({ article }) => article.title).join(' / ');
  const [publication = '', ...conventions] = CONVENTIONS;
  return [
    '<teiHeader>',
    '<fileDesc>',
    `<titleStmt><title>${escapeMarkup(titles)}</title></titleStmt>`,
    `<publicationStmt><p>${escapeMarkup(publication)}</p></publicationStmt>`,
    '<sourceDesc>',
    '<listWit>',
    ...witnesses.map(witnessElement),
    '</listWit>',
    '</sourceDesc>',
    '</fileDesc>',
    '<encodingDesc>',
    '<editorialDecl>',
    ...conventions.map((sentence) => `<p>${escapeMarkup(sentence)}</p>`),
    '</editorialDecl>',
    '<variantEncoding method="parallel-segmentation" location="internal"/>',
    '</encodingDesc>',
    '</teiHeader>',
  ].join('\n');
}

function witnessElement({ sigil, outlet, article }: CitedWitness): string {
  const { title, authors = [], lang, provenance } = article;
  const parts = [
    `<title xml:lang="${escapeMarkup(lang)}">${escapeMarkup(title)}</title>`,
    ...authors.map((name) => `<author>${escapeMarkup(name)}</author>`),
    `<publisher>${escapeMarkup(outlet)}</publisher>`,
    dateElement(article),
    ...(provenance.url === undefined
      ? []
      : [`<ref target="${escapeMarkup(provenance.url)}">${escapeMarkup(provenance.url)}</ref>`]),
    `<idno type="article">${escapeMarkup(article.id)}</idno>`,
    `<idno type="SHA-256">${escapeMarkup(provenance.sha256)}</idno>`,
  ];
  return `<witness xml:id="${escapeMarkup(sigil)}"><bibl>${parts.join('')}</bibl></witness>`;
}

/** The date as the file writes it; `when` is what it means. */
function dateElement(article: CitedWitness['article']): string {
  const iso = isoPublished(article);
  const written = article.provenance.dateAsWritten ?? iso;
  if (iso === '' && written === '') return '';
  const when = iso === '' ? '' : ` when="${escapeMarkup(iso)}"`;
  return `<date${when}>${escapeMarkup(written)}</date>`;
}
