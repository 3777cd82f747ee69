/** An item in one column's order. A loose one is placed by the first column that has it and by no other. */
export interface OrderedItem {
  readonly id: string;
  readonly isLoose: boolean;
}

/**
 * One order of all items that keeps each column's own order: Kahn's topological sort (CACM 5:11, 1962) over
 * "comes before" of every column. Among items that may come next, the column that was just followed goes on;
 * else the leftmost column's item. Where columns contradict each other, the leftmost column's next item breaks
 * the tie. Every item comes exactly once.
 */
export function mergeOrders(columns: readonly (readonly OrderedItem[])[]): string[] {
  const queues = columnQueues(columns);
  const waiting = countColumns(queues);
  const heads = queues.map(() => 0);
  const order: string[] = [];
  const placed = new Set<string>();
  let followed = 0;
  for (;;) {
    const column = nextColumn(queues, heads, waiting, followed);
    if (column === undefined) return order;
    const id = queues[column]?.[heads[column] ?? 0] ?? '';
    order.push(id);
    placed.add(id);
    passPlaced(queues, heads, placed, waiting);
    followed = column;
  }
}

/** Each column's items, a loose one in the first column only that has it. */
function columnQueues(columns: readonly (readonly OrderedItem[])[]): string[][] {
  const seen = new Set<string>();
  return columns.map((items) => {
    const own = new Set<string>();
    const queue = items.filter(
      ({ id, isLoose }) => !own.has(id) && own.add(id) && !(isLoose && seen.has(id)),
    );
    for (const id of own) seen.add(id);
    return queue.map(({ id }) => id);
  });
}

/** By item: in how many columns it has not yet come to the head. */
function countColumns(queues: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const queue of queues) for (const id of queue) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const queue of queues) {
    const [head] = queue;
    if (head !== undefined) counts.set(head, (counts.get(head) ?? 0) - 1);
  }
  return counts;
}

function nextColumn(
  queues: readonly (readonly string[])[],
  heads: readonly number[],
  waiting: ReadonlyMap<string, number>,
  followed: number,
): number | undefined {
  const open = queues.flatMap((queue, column) => ((heads[column] ?? 0) < queue.length ? [column] : []));
  const ready = open.filter((column) => waiting.get(queues[column]?.[heads[column] ?? 0] ?? '') === 0);
  if (ready.includes(followed)) return followed;
  return ready[0] ?? open[0];
}

/** Moves every head past what is placed, and lets each new head know. */
function passPlaced(
  queues: readonly (readonly string[])[],
  heads: number[],
  placed: ReadonlySet<string>,
  waiting: Map<string, number>,
): void {
  queues.forEach((queue, column) => {
    let head = heads[column] ?? 0;
    while (head < queue.length && placed.has(queue[head] ?? '')) {
      head += 1;
      const next = queue[head];
      if (next !== undefined) waiting.set(next, (waiting.get(next) ?? 0) - 1);
    }
    heads[column] = head;
  });
}
