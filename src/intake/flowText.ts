import type { ElementContent } from 'hast';

const HAN_LINE_BREAK =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])[ \t]*\n\s*(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;
const BLANKS = /[ \t\n\r\f]+/g;
const EDGE = /^[\s\u3000\u00A0\u200B\uFEFF]+|[\s\u3000\u00A0\u200B\uFEFF]+$/gu;

/** White space as a page shows it: runs are one blank, a line's end between Han characters is none, edges are bare. */
export function trimFlow(content: readonly ElementContent[], isCode: boolean): ElementContent[] {
  if (isCode) return [...content];
  const collapsed = content.map(collapse);
  return trimEdge(trimEdge(collapsed, 'start'), 'end');
}

/** The text of settled content: `<br>` ends a line, table rows are lines, cells stand a blank apart. */
export function flowText(content: readonly ElementContent[], isCode = false): string {
  const text = content.map(textWithBreaks).join('');
  if (isCode) return text.replace(/^\n+|\s+$/g, '');
  return text
    .split('\n')
    .map((line) => line.replace(BLANKS, ' ').replace(EDGE, ''))
    .filter((line) => line !== '')
    .join('\n');
}

function textWithBreaks(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const inner = node.children.map(textWithBreaks).join('');
  if (/^(tr|p|li|dt|dd|caption|blockquote)$/.test(node.tagName)) return `${inner}\n`;
  return /^(td|th)$/.test(node.tagName) ? `${inner} ` : inner;
}

function collapse(node: ElementContent): ElementContent {
  if (node.type === 'text') {
    return { type: 'text', value: node.value.replace(HAN_LINE_BREAK, '').replace(BLANKS, ' ') };
  }
  return node.type === 'element' ? { ...node, children: node.children.map(collapse) } : node;
}

/** Takes blanks, indents and breaks off one end, as deep as it needs to go. */
function trimEdge(content: readonly ElementContent[], end: 'start' | 'end'): ElementContent[] {
  const nodes = [...content];
  while (nodes.length > 0) {
    const at = end === 'start' ? 0 : nodes.length - 1;
    const node = nodes[at] as ElementContent;
    const trimmed = trimNode(node, end);
    if (trimmed) {
      nodes[at] = trimmed;
      return nodes;
    }
    nodes.splice(at, 1);
  }
  return nodes;
}

/** The node without its outer blanks, or undefined where nothing is left of it. */
function trimNode(node: ElementContent, end: 'start' | 'end'): ElementContent | undefined {
  if (node.type === 'text') {
    const outer = end === 'start' ? /^[\s\u3000\u00A0\u200B\uFEFF]+/u : /[\s\u3000\u00A0\u200B\uFEFF]+$/u;
    const value = node.value.replace(outer, '');
    return value === '' ? undefined : { type: 'text', value };
  }
  if (node.type !== 'element' || node.tagName === 'br') return undefined;
  if (node.tagName === 'table') return node;
  const children = trimEdge(node.children, end);
  return children.length === 0 ? undefined : { ...node, children };
}
