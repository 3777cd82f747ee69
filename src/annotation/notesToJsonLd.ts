import type { Note } from './note.ts';

/** Terms of our own in the annotations: which article of an archive, and its headline. */
export const OWN_TERMS = { article: 'duizhao:article', title: 'duizhao:title' } as const;

/** The source of a note whose article names no original. */
const ARTICLE_IRI = 'urn:duizhao:article:';

/**
 * Notes as JSON-LD of the Web Annotation Data Model (W3C Recommendation, 23 February 2017): an `AnnotationCollection`
 * with one `AnnotationPage`, in the order given. Each has a `TextQuoteSelector` (4.2.4) and a `TextPositionSelector`
 * (4.2.5, in code points, as the note keeps them); its target is the original's address where there is one. Our
 * article id and headline stand beside it under terms of our own. Lone surrogates are escaped, so it is valid UTF-8.
 */
export function notesToJsonLd(notes: readonly Note[]): string {
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { duizhao: 'urn:duizhao:' }],
    id: 'urn:duizhao:notes',
    type: 'AnnotationCollection',
    total: notes.length,
    first: {
      id: 'urn:duizhao:notes:1',
      type: 'AnnotationPage',
      startIndex: 0,
      items: notes.map(annotationOf),
    },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

function annotationOf(note: Note) {
  const { id, article, articleUrl, title, body, created, modified } = note;
  return {
    id,
    type: 'Annotation',
    motivation: body === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    ...(body !== '' && { body: { type: 'TextualBody', value: body, format: 'text/plain' } }),
    target: {
      type: 'SpecificResource',
      source: articleUrl ?? ARTICLE_IRI + article,
      [OWN_TERMS.article]: article,
      [OWN_TERMS.title]: title,
      selector: selectorsOf(note),
    },
  };
}

function selectorsOf({ quote: { exact, prefix, suffix }, position }: Note) {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  if (!position) return [quote];
  return [quote, { type: 'TextPositionSelector', start: position.start, end: position.end }];
}
