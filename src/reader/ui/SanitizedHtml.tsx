import createDOMPurify from 'dompurify';
import { useMemo } from 'react';
import { articlePolicy } from '../../sanitize/index.ts';

const purify = createDOMPurify(window);

purify.addHook('afterSanitizeAttributes', (element) => {
  if (element.tagName !== 'A') return;
  element.setAttribute('rel', 'noopener noreferrer');
  element.setAttribute('target', '_blank');
  element.setAttribute('referrerpolicy', 'no-referrer');
});

const CONFIG = {
  ALLOWED_TAGS: [...articlePolicy.elements],
  ALLOWED_ATTR: [...new Set(Object.values(articlePolicy.attributes).flat())],
  ALLOWED_URI_REGEXP: new RegExp(`^(?:${articlePolicy.linkSchemes.join('|')}):`, 'i'),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_TRUSTED_TYPE: true as const,
};

/**
 * The one gate: the only place that turns a string of an article into elements. The build has cleaned it by
 * the same policy already; a static file can be swapped, so it is cleaned again.
 */
export function SanitizedHtml({ html, as: Element }: { html: string; as: 'span' | 'div' }) {
  const clean = useMemo(() => purify.sanitize(html, CONFIG), [html]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: this is the gate
  return <Element data-untrusted="" dangerouslySetInnerHTML={{ __html: clean }} />;
}
