import type { Definition, FootnoteDefinition, Nodes, Paragraph, Parents } from 'mdast';

type Defining = Definition | FootnoteDefinition;

/** Line ends inside quotations. */
const QUOTED_LINE = /\n(?:[ \t]*>)*[ \t]*/g;

/**
 * Definitions that nothing refers to, or that one before them takes the place of: Markdown shows nothing of them, and
 * interviews name their speakers so. Told from all nodes that have children, in the order of the source.
 */
export class StrayDefinitions {
  readonly #first = new Map<string, Defining>();
  readonly #used = new Set<Defining>();
  /** What stands in a note is referred to only where the note is. */
  readonly #inNotes = new Map<FootnoteDefinition, string[]>();

  constructor(parents: readonly Parents[]) {
    const named: string[] = [];
    const notes = new Map<Parents, FootnoteDefinition>();
    for (const parent of parents) {
      const note = parent.type === 'footnoteDefinition' ? parent : notes.get(parent);
      for (const child of parent.children) {
        if (note && 'children' in child) notes.set(child, note);
        this.#note(child, note ? this.#namedIn(note) : named, named);
      }
    }
    this.#use(named);
  }

  /** Puts paragraphs with the words of the source in the place of those among the children. */
  keepIn(parent: Parents, source: string): void {
    if (!parent.children.some((child) => this.#isStray(child))) return;
    const kept = parent.children.flatMap((child): Nodes[] => {
      if (!this.#isStray(child)) return [child];
      return child.type === 'definition' ? [wordsOf(child, source)] : noteText(child);
    });
    Object.assign(parent, { children: kept });
  }

  #isStray(node: Nodes): node is Defining {
    return isDefining(node) && !this.#used.has(node);
  }

  #namedIn(note: FootnoteDefinition): string[] {
    const known = this.#inNotes.get(note) ?? [];
    this.#inNotes.set(note, known);
    return known;
  }

  #note(node: Nodes, notes: string[], links: string[]): void {
    if (isDefining(node)) {
      if (!this.#first.has(keyOf(node))) this.#first.set(keyOf(node), node);
    } else if (node.type === 'footnoteReference') notes.push(keyOf(node));
    else if (node.type === 'linkReference' || node.type === 'imageReference') links.push(keyOf(node));
  }

  #use(named: string[]): void {
    for (let key = named.pop(); key !== undefined; key = named.pop()) {
      const definition = this.#first.get(key);
      if (!definition || this.#used.has(definition)) continue;
      this.#used.add(definition);
      if (definition.type === 'footnoteDefinition')
        for (const inner of this.#inNotes.get(definition) ?? []) named.push(inner);
    }
  }
}

function isDefining(node: Nodes): node is Defining {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

/** Names are the same whatever their case; those of notes and of links are apart. */
function keyOf({ type, identifier }: Extract<Nodes, { identifier: string }>): string {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier.toUpperCase()}`;
}

function wordsOf({ position }: Definition, source: string): Paragraph {
  const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return { type: 'paragraph', children: [{ type: 'text', value: written.replace(QUOTED_LINE, '\n') }] };
}

function noteText({ label, identifier, children }: FootnoteDefinition): Nodes[] {
  const name = { type: 'text', value: `[^${label ?? identifier}]: ` } as const;
  const [first, ...rest] = children;
  if (first?.type === 'paragraph') {
    first.children.unshift(name);
    return [first, ...rest];
  }
  return [{ type: 'paragraph', children: [name] }, ...children];
}
