import createDOMPurify from 'dompurify';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { articlePolicy } from '../../sanitize/index.ts';

const purify = createDOMPurify(window);

purify.addHook('afterSanitizeAttributes', (element) => {
  if (element.tagName !== 'A') return;
  element.setAttribute('rel', 'noopener noreferrer');
  element.setAttribute('target', '_blank');
  element.setAttribute('referrerpolicy', 'no-referrer');
});

const ATTRIBUTES = [...new Set(Object.values(articlePolicy.attributes).flat())];

const CONFIG = {
  ALLOWED_TAGS: [...articlePolicy.elements],
  ALLOWED_ATTR: ATTRIBUTES,
  // Only `href` holds an address; any other would have to look like one, and a table would lose its spans.
  ADD_URI_SAFE_ATTR: ATTRIBUTES.filter((name) => name !== 'href'),
  ALLOWED_URI_REGEXP: new RegExp(`^(?:${articlePolicy.linkSchemes.join('|')}):`, 'i'),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_TRUSTED_TYPE: true as const,
};

/**
 * The one gate: the only place that turns a string of an article into elements. The build has cleaned it by
 * the same policy already; a static file can be swapped, so it is cleaned again.
 */
export function SanitizedHtml({
  dress,
  ...props
}: SanitizedHtmlProps & { readonly dress?: Dress | undefined }) {
  return dress ? <DressedTree {...props} dress={dress} /> : <CleanHtml {...props} />;
}

interface SanitizedHtmlProps {
  readonly html: string;
  readonly as: 'span' | 'div';
}

/** Changes the clean tree before it is shown; it may set texts and make elements, but of nothing that was markup. */
type Dress = (tree: DocumentFragment) => void;

function CleanHtml({ html, as: Element }: SanitizedHtmlProps) {
  const clean = useMemo(() => purify.sanitize(html, CONFIG), [html]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: this is the gate
  return <Element data-untrusted="" dangerouslySetInnerHTML={{ __html: clean }} />;
}

/** The tree itself is put into the page, not a string of it. */
function DressedTree({ html, as: Element, dress }: SanitizedHtmlProps & { readonly dress: Dress }) {
  const place = useRef<HTMLElement & HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tree = purify.sanitize(html, { ...CONFIG, RETURN_TRUSTED_TYPE: false, RETURN_DOM_FRAGMENT: true });
    dress(tree);
    place.current?.replaceChildren(tree);
  }, [html, dress]);
  return <Element ref={place} data-untrusted="" />;
}
