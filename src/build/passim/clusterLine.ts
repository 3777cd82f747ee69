import * as z from 'zod';
import { parseJson } from '../../model/index.ts';

/** A passage in a cluster, as a line of Passim's output has it. */
export interface ClusterPassage {
  readonly cluster: string;
  /** Id of the article. */
  readonly id: string;
  /** Offsets in the article's text, the end not included; what they count in, `countedIn` finds out. */
  readonly begin: number;
  readonly end: number;
  /** The passage itself. */
  readonly text?: string;
}

const offset = z.int().min(0);
const passage = z
  .object({
    cluster: z.union([z.int(), z.string().min(1).max(100)]).transform(String),
    id: z.string().min(1),
    begin: offset,
    end: offset,
    text: z.string().optional(),
  })
  .refine(({ begin, end }) => begin < end);

/** Spark numbers clusters with 64 bits; as a number, a long one would be taken for its neighbour. */
const LONG_CLUSTER = /("cluster"\s*:\s*)(-?\d{16,})/;

/** Reads a line; undefined where it is no passage of a cluster. */
export function readClusterLine(line: string): ClusterPassage | undefined {
  const parsed = parseJson(line.replace(LONG_CLUSTER, '$1"$2"'));
  const result = passage.safeParse(parsed.ok ? parsed.value : undefined);
  if (!result.success) return undefined;
  const { text, ...rest } = result.data;
  return { ...rest, ...(text !== undefined && { text }) };
}
