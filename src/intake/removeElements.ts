import type { Element, Root } from 'hast';
import { countCharacters } from '../text/index.ts';
import { HiddenBody } from './hiddenBody.ts';
import type { Ledger } from './ledger.ts';
import { attributeOf, recordTextOf, replaceNodes, textOf } from './nodes.ts';
import { pictureAddresses } from './picture.ts';
import { REMOVAL_RULES, type RemovalRule } from './removalRules.ts';

/** What went, where later steps need to know. */
export interface Removed {
  /** Addresses of pictures that were part of a promotion. */
  readonly promotionPictures: readonly string[];
}

/** Takes out what `REMOVAL_RULES` names, and comments; every piece's text goes into the ledger. */
export function removeElements(tree: Root, ledger: Ledger): Removed {
  const promotionPictures: string[] = [];
  const body = new HiddenBody(tree);
  replaceNodes(tree, (node) => {
    if (node.type === 'comment') return recorded(ledger, 'comment', node.value.trim());
    if (node.type === 'doctype') return [];
    if (node.type !== 'element') return undefined;
    const rule = ruleFor(node, body);
    if (!rule) return node.tagName === 'textarea' ? paragraphsIn(node) : undefined;
    if (rule.id.startsWith('promotion.')) promotionPictures.push(...pictureAddresses(node));
    return recorded(ledger, rule.id, recordTextOf(node) || attributeOf(node, 'alt'));
  });
  return { promotionPictures };
}

/** What a field holds is text for the parser, and no reader shows a field: one that holds an article becomes its lines. */
function paragraphsIn(field: Element): Element[] {
  return textOf(field)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: line }],
    }));
}

function recorded(ledger: Ledger, rule: string, text: string): [] {
  ledger.remove(rule, text);
  return [];
}

function ruleFor(element: Element, body: HiddenBody): RemovalRule | undefined {
  return REMOVAL_RULES.find(
    (rule) => isNamed(rule, element) && isShort(rule, element) && !(rule.sparesBody && body.isIn(element)),
  );
}

function isNamed(rule: RemovalRule, element: Element): boolean {
  return (
    (rule.elements === undefined || rule.elements.includes(element.tagName)) &&
    (rule.elementId === undefined || rule.elementId.test(attributeOf(element, 'id'))) &&
    (rule.className === undefined || rule.className.test(attributeOf(element, 'className'))) &&
    (rule.attribute === undefined || Object.hasOwn(element.properties, rule.attribute)) &&
    (rule.alt === undefined || rule.alt.test(attributeOf(element, 'alt').trim())) &&
    (rule.style === undefined || rule.style.test(attributeOf(element, 'style')))
  );
}

function isShort({ longest }: RemovalRule, element: Element): boolean {
  return longest === undefined || countCharacters(recordTextOf(element)) <= longest;
}
