import type { Comment, Element, ElementContent, Root, RootContent } from 'hast';
import type { BlockKind } from '../model/index.ts';
import { safeWebAddress } from '../sanitize/index.ts';
import type { Ledger } from './ledger.ts';
import { figureOf } from './picture.ts';
import { REMOVAL_RULES } from './removalRules.ts';
import { attribute, holdsElement, textOf } from './tree.ts';

/** A block before its text is settled: its markup and what its surroundings say of it. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly content: readonly ElementContent[];
  readonly level?: number;
  readonly image?: {
    readonly src: string;
    readonly alt: string;
    readonly width?: number;
    readonly height?: number;
  };
  /** True where the block is centred, as captions under pictures are. */
  readonly isCentred: boolean;
  readonly lang?: string;
}

/** What a block takes over from the elements around it. */
interface Context {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly isCentred: boolean;
  readonly lang?: string;
}

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
  ],
  ...[
    'hr',
    'html',
    'li',
    'main',
    'menu',
    'nav',
    'noscript',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'ul',
  ],
]);
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture']);
const PLAYERS: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'frame']);
/** What cannot stay inside a line: it begins a block of its own. */
const BREAKS_LINE: ReadonlySet<string> = new Set([...BLOCK_ELEMENTS, ...PICTURES, ...PLAYERS]);

/** Cuts a body into blocks. What no rule lets stay goes into the ledger. */
export function cutBlocks(root: Root, ledger: Ledger): RawBlock[] {
  const cutter = new BlockCutter(ledger);
  cutter.visitAll(root.children, { kind: 'paragraph', isCentred: false });
  return cutter.finish();
}

class BlockCutter {
  readonly #ledger: Ledger;
  readonly #blocks: RawBlock[] = [];
  #line: ElementContent[] = [];
  #lineContext: Context = { kind: 'paragraph', isCentred: false };

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  finish(): RawBlock[] {
    this.#flush();
    return this.#blocks;
  }

  visitAll(nodes: readonly RootContent[], context: Context): void {
    for (const node of nodes) this.#visit(node, context);
  }

  #visit(node: RootContent, context: Context): void {
    if (node.type === 'comment') this.#ledger.remove('comment', node.value);
    else if (node.type === 'text') this.#put(node, context);
    else if (node.type === 'element') this.#visitElement(node, context);
  }

  #visitElement(element: Element, context: Context): void {
    const rule = REMOVAL_RULES.find(({ applies }) => applies(element));
    if (rule) this.#remove(rule.id, element);
    else if (element.tagName === 'br') this.#breakLine(element, context);
    else if (PICTURES.has(element.tagName)) this.#putFigure(element, context);
    else if (PLAYERS.has(element.tagName)) this.#putPlayer(element, context);
    else if (BLOCK_ELEMENTS.has(element.tagName)) this.#visitBlock(element, contextIn(element, context));
    else if (holdsElement(element, BREAKS_LINE)) this.visitAll(element.children, context);
    else this.#put(this.#withoutRemovals(element), context);
  }

  #visitBlock(element: Element, context: Context): void {
    this.#flush();
    if (element.tagName === 'table' && isDataTable(element)) this.#putTable(element, context);
    else if (element.tagName === 'pre') this.#putWhole('code', element, context);
    else this.visitAll(element.children, context);
    this.#flush();
  }

  /** A table with pictures in its cells keeps its text; the pictures follow it. */
  #putTable(table: Element, context: Context): void {
    this.#putWhole('table', this.#withoutRemovals(table), context);
    for (const picture of picturesIn(table)) this.#putFigure(picture, context);
  }

  #putWhole(kind: BlockKind, element: Element, context: Context): void {
    const content = kind === 'table' ? [element] : element.children;
    this.#blocks.push({ ...context, kind, content });
  }

  #putFigure(picture: Element, context: Context): void {
    const figure = figureOf(picture, this.#ledger);
    if (!figure) return;
    this.#flush();
    if (this.#blocks.at(-1)?.image?.src === figure.src) this.#ledger.repair('image.repeated', figure.src);
    else this.#blocks.push({ kind: 'figure', content: [], isCentred: context.isCentred, image: figure });
  }

  /** A player becomes a link to what it would have played. */
  #putPlayer(player: Element, context: Context): void {
    const inner = [player, ...player.children.filter((child) => child.type === 'element')];
    const address = inner
      .map((one) => safeWebAddress(attribute(one, 'src')))
      .find((src) => src !== undefined);
    this.#ledger.remove('embed.player', [attribute(player, 'src'), textOf(player)].join(' '));
    if (address === undefined) return;
    this.#flush();
    const text: ElementContent = { type: 'text', value: address };
    const link: Element = { type: 'element', tagName: 'a', properties: { href: address }, children: [text] };
    this.#blocks.push({ ...context, kind: 'paragraph', content: [link] });
  }

  #remove(rule: string, element: Element): void {
    const pictures = picturesIn(element).map((picture) => attribute(picture, 'src'));
    this.#ledger.remove(
      rule,
      [removedText(element), ...pictures].filter((part) => part.trim() !== '').join(' '),
    );
  }

  /** Inline markup is taken over whole, but for what a rule removes from inside of it. */
  #withoutRemovals(element: Element): Element {
    const children = element.children.flatMap((child): ElementContent[] => {
      if (child.type === 'comment') {
        this.#ledger.remove('comment', child.value);
        return [];
      }
      if (child.type !== 'element') return [child];
      const rule = REMOVAL_RULES.find(({ applies }) => applies(child));
      if (!rule) return [this.#withoutRemovals(child)];
      this.#remove(rule.id, child);
      return [];
    });
    return { ...element, children };
  }

  #put(node: Exclude<ElementContent, Comment>, context: Context): void {
    if (this.#line.length === 0) this.#lineContext = context;
    this.#line.push(node);
  }

  /** One break is a line's end, two are a paragraph's. */
  #breakLine(br: Element, context: Context): void {
    const last = this.#line.findLast((node) => textOf(node).trim() !== '' || isBreak(node));
    if (last && isBreak(last)) this.#flush();
    else this.#put(br, context);
  }

  #flush(): void {
    const content = this.#line;
    this.#line = [];
    if (content.some((node) => textOf(node).trim() !== ''))
      this.#blocks.push({ ...this.#lineContext, content });
  }
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function contextIn(element: Element, outer: Context): Context {
  const isCentred = outer.isCentred || saysCentre(element);
  const stated = attribute(element, 'lang');
  const lang = stated === '' ? outer.lang : stated;
  const context = { ...outer, isCentred, ...(lang !== undefined && { lang }) };
  const heading = /^h([1-6])$/.exec(element.tagName);
  if (heading) return { ...context, kind: 'heading', level: Number(heading[1]) };
  if (element.tagName === 'figcaption') return { ...context, kind: 'caption' };
  if (element.tagName === 'li') return { ...context, kind: 'listItem' };
  if (element.tagName === 'blockquote') return { ...context, kind: 'quote' };
  return context;
}

function saysCentre(element: Element): boolean {
  const isAligned = attribute(element, 'align') === 'center' || element.tagName === 'center';
  return isAligned || /text-align:\s*center/i.test(attribute(element, 'style'));
}

/** A table of one column only lays things out. */
function isDataTable(table: Element): boolean {
  return rowsOf(table).some((row) => row.children.filter((cell) => cell.type === 'element').length > 1);
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

function picturesIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return PICTURES.has(child.tagName) ? [child] : picturesIn(child);
  });
}

/** All of a removed element, comments and code too: it is a record. */
function removedText(node: ElementContent): string {
  if (node.type === 'text' || node.type === 'comment') return node.value;
  if (node.type !== 'element') return '';
  const children = [...node.children, ...(node.content?.children ?? [])] as ElementContent[];
  return children.map(removedText).join('');
}
