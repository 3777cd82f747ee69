import { median } from '../timing.ts';
import { type Command, type RunFigures, runProcess } from './runProcess.ts';

/** A program that is measured beside others on the same posts. */
export interface Contender {
  readonly name: string;
  readonly command: Command;
  /** The folder that it makes. */
  readonly site: string;
  /** Brings about the state in which it starts; not measured. */
  readonly before: () => Promise<void>;
  /** Takes back what `before` did, also where the work failed. */
  readonly after?: () => Promise<void>;
}

/** What a contender took, medians of its runs. */
export interface Outcome {
  readonly name: string;
  /** Undefined where it failed. */
  readonly figures: RunFigures | undefined;
  /** Why it failed, in a sentence. */
  readonly failure?: string;
}

/**
 * Lets contenders run in turns, so many rounds: a machine that is busy for a while is busy for all. Who fails is not
 * asked again.
 */
export async function measureRounds(contenders: readonly Contender[], rounds: number): Promise<Outcome[]> {
  const runs = contenders.map((contender) => ({ contender, all: [] as RunFigures[], failure: '' }));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      if (run.failure !== '') continue;
      try {
        run.all.push(await runOnce(run.contender));
      } catch (error) {
        run.failure = error instanceof Error ? error.message : String(error);
      }
    }
  }
  return runs.map(({ contender: { name }, all, failure }) =>
    failure === '' ? { name, figures: medianOf(all) } : { name, figures: undefined, failure },
  );
}

async function runOnce({ command, before, after }: Contender): Promise<RunFigures> {
  await before();
  try {
    return await runProcess(command);
  } finally {
    await after?.();
  }
}

function medianOf(all: readonly RunFigures[]): RunFigures {
  const peaks = all.map(({ peak }) => peak).filter((peak) => peak !== undefined);
  return {
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    peak: peaks.length > 0 ? median(peaks) : undefined,
  };
}
