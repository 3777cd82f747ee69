import type { FoundProblem } from '../../model/index.ts';
import { type FileStamp, isSameStamp } from '../fileStamp.ts';
import { runBatches } from './batches.ts';
import type { FileFacts } from './facts.ts';
import type { ListedFile } from './listArticles.ts';
import type { StampedListing } from './listingStamps.ts';
import type { FileAnswer, FileRequest, SameFile, TaskRunner } from './tasks.ts';

/** Files that a thread takes in at a time: for fewer, another thread is there no sooner than they are read. */
export const INTAKE_BATCH = 24;

/** What became of the files of a listing, in its order. */
export interface ListingRead {
  readonly files: readonly FileFacts[];
  /** How many are as they were. */
  readonly reused: number;
}

/** Takes in the files of a listing; one that the system says nobody touched since is not read again. */
export async function takeInListing(
  { files, stamps }: StampedListing,
  known: ReadonlyMap<string, FileFacts>,
  runner: TaskRunner,
  onProgress: (done: number, total: number) => void,
): Promise<ListingRead> {
  const untouched = files.map((listed, at) => untouchedFacts(listed, stamps[at], known.get(listed.name)));
  const touched = files.filter((_, at) => !untouched[at]);
  const left = files.length - touched.length;
  const requests = touched.map((listed) => requestOf(listed, known));
  const answers = await takeInFiles(runner, requests, (done) => onProgress(left + done, files.length));
  const read = touched.map(({ name }, at) => factsOf(answers[at], known.get(name)));
  let next = 0;
  return {
    files: untouched.flatMap((facts) => facts ?? read[next++] ?? []),
    reused: left + answers.filter((answer) => 'same' in answer).length,
  };
}

function untouchedFacts(
  { file }: ListedFile,
  stamp: FileStamp | undefined,
  facts: FileFacts | undefined,
): FileFacts | undefined {
  return facts?.onDisk === file && isSameStamp(facts.stamp, stamp) ? facts : undefined;
}

function requestOf(listed: ListedFile, known: ReadonlyMap<string, FileFacts>): FileRequest {
  const facts = known.get(listed.name);
  return { ...listed, ...(facts && facts.sha256 !== '' && { sha256: facts.sha256 }) };
}

function factsOf(answer: FileAnswer | undefined, known: FileFacts | undefined): FileFacts | undefined {
  if (!answer || !('same' in answer)) return answer;
  return known && withStamp(known, answer);
}

function withStamp({ stamp: _, ...facts }: FileFacts, { stamp }: SameFile): FileFacts {
  return { ...facts, ...(stamp && { stamp }) };
}

/** Takes in files. A file that hangs its thread, or needs too much memory, is a problem; the rest goes on. */
export function takeInFiles(
  runner: TaskRunner,
  requests: readonly FileRequest[],
  onProgress: (done: number, total: number) => void,
): Promise<FileAnswer[]> {
  return runBatches(runner, 'takeIn', requests, {
    size: INTAKE_BATCH,
    onProgress,
    lost: givenUp,
  });
}

function givenUp({ file, name }: ListedFile, reason: string): FileFacts {
  const problem: FoundProblem = {
    severity: 'error',
    code: 'file.givenUp',
    file: name,
    what: `The file was given up: ${reason}; it is skipped.`,
    hint: 'Look whether the file is what it should be; save the article again from its page.',
    details: {},
  };
  return { file: name, onDisk: file, sha256: '', bytes: 0, problems: [problem] };
}
