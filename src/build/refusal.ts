/** What a person can do about what the system refused, by its code. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'It is a file where a folder is needed.',
  EISDIR: 'It is a folder where a file is needed.',
  EACCES: 'This account may not read or write it; look at its permissions.',
  EPERM: 'This account may not read or write it; look at its permissions.',
  EROFS: 'It lies on a disk that cannot be written to; name another place.',
  ENAMETOOLONG: 'The name is longer than the system allows.',
  EMFILE: 'Too many files are open on this machine; close programs, or raise the limit with ulimit -n.',
  ENOSPC: 'The disk is full; make room.',
};

/** What ended a command, as a sentence: the system's refusals by what to do, everything else in its own words. */
export function sentenceOfFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path: file } = error as NodeJS.ErrnoException;
  const sentence = code === undefined ? undefined : SENTENCES[code];
  if (sentence === undefined) return error.message;
  return file === undefined ? sentence : `${file}: ${sentence}`;
}

/** What is said of a folder that is no site. */
export function noSiteAt(folder: string): string {
  return `${folder}: There is no built site here. Make one of a folder of articles with: npx duizhao build <folder> --out <dir>`;
}
