import { median } from '../timing.ts';
import { type FolderWeight, weighFolder } from './folderWeight.ts';
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

/** What a contender took, medians of its runs, and what it made. */
export interface Outcome {
  readonly name: string;
  /** Undefined where it failed. */
  readonly figures: RunFigures | undefined;
  /** Of its last run. */
  readonly written: FolderWeight;
  /** Why it failed, in a sentence. */
  readonly failure?: string;
}

/**
 * Lets contenders run in turns, so many rounds: a machine that is busy for a while is busy for all. Who fails is not
 * asked again.
 */
export async function measureRounds(contenders: readonly Contender[], rounds: number): Promise<Outcome[]> {
  const runs = contenders.map((contender): Runs => ({ contender, figures: [], written: NOTHING }));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) if (run.failure === undefined) await runOnce(run);
  }
  return runs.map(outcomeOf);
}

/** The runs of a contender so far. */
interface Runs {
  readonly contender: Contender;
  readonly figures: RunFigures[];
  written: FolderWeight;
  failure?: string;
}

const NOTHING: FolderWeight = { files: 0, bytes: 0 };

async function runOnce(runs: Runs): Promise<void> {
  const { command, site, before, after } = runs.contender;
  await before();
  try {
    runs.figures.push(await runProcess(command));
    runs.written = await weighFolder(site);
  } catch (error) {
    runs.failure = error instanceof Error ? error.message : String(error);
  } finally {
    await after?.();
  }
}

function outcomeOf({ contender: { name }, figures, written, failure }: Runs): Outcome {
  if (failure !== undefined) return { name, figures: undefined, written, failure };
  return { name, figures: medianOf(figures), written };
}

function medianOf(all: readonly RunFigures[]): RunFigures {
  const medianIn = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.length > 0 ? median(known) : undefined;
  };
  return {
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    peak: medianIn(all.map(({ peak }) => peak)),
    busy: medianIn(all.map(({ busy }) => busy)),
  };
}
