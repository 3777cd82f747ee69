import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { downloadFile } from '../../ui/downloadFile.ts';
import { gatherSet, type SetRequest } from './gatherSet.ts';
import type { SetWords } from './setFile.ts';
import type { SetFormat } from './setFormats.ts';

/** How the last export goes or went. */
export type SetOutcome =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'writing'; readonly done: number }
  | { readonly state: 'done'; readonly name: string; readonly bytes: number }
  | { readonly state: 'failed'; readonly why: string };

/** Makes files of a set, one at a time; leaving the page or `stop` gives up the one that is being made. */
export function useSetExport(request: SetRequest, words: SetWords) {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<SetOutcome>({ state: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (format: SetFormat) => {
    const controller = new AbortController();
    running.current = controller;
    setOutcome({ state: 'writing', done: 0 });
    try {
      const file = await format.begin(words);
      const days: string[] = [];
      let count = 0;
      await gatherSet(request, {
        client,
        signal: controller.signal,
        onArticle: (one) => {
          file.add(one);
          count += 1;
          if (one.item.issued !== undefined) days.push(one.item.issued);
        },
        onProgress: (done) => setOutcome({ state: 'writing', done }),
      });
      const name = setFileName(days, count, format.ending);
      const text = new Blob(file.end(), { type: format.type });
      downloadFile({ name, type: format.type, text });
      setOutcome({ state: 'done', name, bytes: text.size });
    } catch (error) {
      setOutcome(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', why: whyOf(error) });
    }
  };
  return { outcome, run, stop: () => running.current?.abort() };
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `duizhao-2022-02-03-2022-03-07-5.csv`: first and last day, and how many. */
function setFileName(days: readonly string[], count: number, ending: string): string {
  const sorted = days.toSorted();
  const ends = [...new Set([sorted[0], sorted.at(-1)])].flatMap((day) => day ?? []);
  return `${['duizhao', ...ends, String(count)].join('-')}.${ending}`;
}
