import type { FoundProblem } from '../../model/index.ts';
import { runBatches } from './batches.ts';
import type { FileFacts } from './facts.ts';
import type { ListedFile } from './listArticles.ts';
import { ThreadLost } from './taskPool.ts';
import type { FileAnswer, FileRequest, TaskRunner } from './tasks.ts';

/** Files that a thread takes in at a time. */
const BATCH = 24;

/** Takes in files. A file that hangs its thread, or needs too much memory, is a problem; the rest goes on. */
export function takeInFiles(
  runner: TaskRunner,
  requests: readonly FileRequest[],
  onProgress: (done: number, total: number) => void,
): Promise<FileAnswer[]> {
  return runBatches(runner, 'takeIn', requests, {
    size: BATCH,
    onProgress,
    rescue: (batch, error) => withoutCulprit(runner, batch, error),
  });
}

async function withoutCulprit(
  runner: TaskRunner,
  batch: readonly FileRequest[],
  error: unknown,
): Promise<FileAnswer[]> {
  if (!(error instanceof ThreadLost)) throw error;
  const culprit = batch[error.place];
  const others = batch.filter((request) => request !== culprit);
  const answers = await takeInFiles(runner, others, () => undefined);
  const all: FileAnswer[] = [...answers];
  if (culprit) all.splice(error.place, 0, givenUp(culprit, error.reason));
  return all;
}

function givenUp({ file, name }: ListedFile, reason: string): FileFacts {
  const problem: FoundProblem = {
    severity: 'error',
    code: 'file.givenUp',
    file: name,
    what: `The file was given up: ${reason}; it is skipped.`,
    hint: 'Look whether the file is what it should be; save the article again from its page.',
  };
  return { file: name, onDisk: file, sha256: '', bytes: 0, problems: [problem] };
}
