import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Block } from '../model/index.ts';
import { sanitizeTree } from '../sanitize/index.ts';
import type { RawBlock } from './cutBlocks.ts';
import { flowText, trimFlow } from './flowText.ts';
import { findFurnitureRule } from './furnitureRules.ts';
import type { Ledger } from './ledger.ts';
import { attribute, textOf } from './tree.ts';

/** A feed writes when it fetched above the text: an instant alone in a block. */
const FEED_TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})|[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4}))$/;
/** A paragraph that is bold from end to end and short is a heading. */
const LONGEST_STRONG_HEADING = 40;
/** A centred line under a picture is its caption up to this length. */
const LONGEST_CENTRED_CAPTION = 80;

/** Blocks with their settled text and clean markup; each repair and removal is written down. */
export function settleBlocks(raw: readonly RawBlock[], ledger: Ledger): Block[] {
  const blocks: Block[] = [];
  for (const one of raw) {
    const block = settle(one, blocks.at(-1), ledger);
    if (block) blocks.push(block);
  }
  return captionsOnce(blocks, ledger);
}

function settle(raw: RawBlock, before: Block | undefined, ledger: Ledger): Block | undefined {
  if (raw.image) return { kind: 'figure', text: '', html: '', image: raw.image };
  const content = sanitized(trimFlow(raw.content, raw.kind === 'code'));
  const text = flowText(content, raw.kind === 'code');
  if (text === '') return undefined;
  if (FEED_TIMESTAMP.test(text)) {
    ledger.remove('feed.timestamp', text);
    return undefined;
  }
  const base: Block = {
    kind: raw.kind,
    text,
    html: toHtml([...content]),
    ...(raw.level !== undefined && { level: raw.level }),
    ...(raw.lang !== undefined && { lang: raw.lang }),
  };
  if (isCaption(raw, text, before)) {
    if (raw.kind !== 'caption') ledger.repair('caption.found', text);
    return { ...base, kind: 'caption' };
  }
  const furniture = raw.kind === 'table' ? undefined : findFurnitureRule(text);
  if (furniture !== undefined) return { ...base, kind: 'paragraph', furniture };
  if (raw.kind === 'paragraph' && isStrongHeading(content, text)) {
    ledger.repair('heading.strong', text);
    return { ...base, kind: 'heading', level: 3 };
  }
  return base;
}

function sanitized(content: readonly ElementContent[]): ElementContent[] {
  return sanitizeTree({ type: 'root', children: [...content] }).children as ElementContent[];
}

function isCaption(raw: RawBlock, text: string, before: Block | undefined): boolean {
  if (raw.kind === 'caption') return true;
  if (before?.kind !== 'figure' || raw.kind !== 'paragraph') return false;
  return isMuted(raw.content) || (raw.isCentred && text.length <= LONGEST_CENTRED_CAPTION);
}

/** Small or grey print from end to end. */
function isMuted(content: readonly ElementContent[]): boolean {
  const words = content.filter((node) => textOf(node).trim() !== '');
  return (
    words.length > 0 &&
    words.every((node) => {
      if (node.type !== 'element') return false;
      const isGrey = /color:\s*#([6-9a-c])\1*\b|color:\s*(gray|grey)/i.test(attribute(node, 'style'));
      return node.tagName === 'small' || isGrey || isMuted(node.children);
    })
  );
}

function isStrongHeading(content: readonly ElementContent[], text: string): boolean {
  const words = content.filter((node) => textOf(node).trim() !== '');
  const isBold = words.every((node) => node.type === 'element' && /^(strong|b)$/.test(node.tagName));
  return isBold && text.length <= LONGEST_STRONG_HEADING && !/[。！？；.!?;,，：:]$/.test(text);
}

/** A caption that stands as the picture's description too is shown once; so is one that stands twice in a row. */
function captionsOnce(blocks: readonly Block[], ledger: Ledger): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const before = kept.at(-1);
    if (block.kind === 'caption' && before?.kind === 'caption' && before.text === block.text) {
      ledger.remove('caption.repeated', block.text);
      continue;
    }
    if (block.kind === 'caption' && before?.image && before.image.alt === block.text) {
      ledger.repair('caption.once', block.text);
      kept[kept.length - 1] = { ...before, image: { ...before.image, alt: '' } };
    }
    kept.push(block);
  }
  return kept;
}
