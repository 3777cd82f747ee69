import { execFile } from 'node:child_process';
import path from 'node:path';

/** The command line as it was built. */
export const COMMAND = path.resolve('dist/cli/duizhao.js');

/** What became of a call. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line as another program does. */
export function run(...parameters: string[]): Promise<Run> {
  return new Promise((resolve) => {
    // The test runner asks for colours; what is tested is what a pipe gets.
    const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' };
    execFile(process.execPath, [COMMAND, ...parameters], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
