import type { FoundProblem, ProblemCode, ProblemDetails } from '../../model/index.ts';
import { number } from '../amounts.ts';

/** A line of a file of clusters. */
export interface ClusterPlace {
  /** Name of the file, as it is reported. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

type ClusterCode = Extract<ProblemCode, `families.${string}`>;

/** So many lines of a file are told of each kind of problem; the others are counted. */
const TOLD = 100;

const HINTS: Readonly<Record<ClusterCode, string>> = {
  'families.invalid':
    'Each line is an object with cluster, id, begin and end, as in the out.json that Passim writes.',
  'families.large':
    'So many articles share stock text, mostly: run Passim with a lower --maxDF or a higher --min-align.',
  'families.mismatch': 'Export the archive again and let Passim read it anew.',
  'families.unknown': 'Export this archive with duizhao export --passim and let Passim read that.',
};

/** Gathers what is wrong in files of clusters: a wrong file would otherwise have a problem in each of its million lines. */
export class ClusterProblems {
  readonly #problems: FoundProblem[] = [];
  readonly #counts = new Map<string, number>();

  add(code: ClusterCode, place: ClusterPlace, what: string, details: ProblemDetails = {}): void {
    const { file } = place;
    const key = `${code} ${file}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= TOLD) this.#problems.push(problemOf(code, place, what, details));
  }

  /** What was added; of each kind and file at most a hundred, and how many more there are. */
  all(): FoundProblem[] {
    const rest = [...this.#counts].flatMap(([key, count]) => {
      const [code, file] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
      if (count <= TOLD) return [];
      const more = count - TOLD;
      const what = `${number(more)} lines more have this problem.`;
      return [problemOf(code as ClusterCode, { file }, what, { count: more })];
    });
    return [...this.#problems, ...rest];
  }
}

function problemOf(
  code: ClusterCode,
  { file, line }: Omit<ClusterPlace, 'line'> & Partial<ClusterPlace>,
  what: string,
  details: ProblemDetails,
): FoundProblem {
  return {
    severity: 'warning',
    code,
    file,
    ...(line !== undefined && { line }),
    what,
    hint: HINTS[code],
    details,
  };
}
