import { useState } from 'react';
import { csvTable } from '../../citation/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { AS_WRITTEN } from '../script/spelling.ts';
import { downloadCsv, downloadFile } from '../ui/downloadFile.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import type { EventProps } from './eventProps.ts';
import { EVENT_COLUMNS, eventRows } from './eventRows.ts';
import { flowOf } from './flow.ts';
import { flowSvg } from './flowSvg.ts';
import { pngOf } from './pngOf.ts';
import { useFlowWords } from './useFlowWords.ts';

/** A figure for paper has one width, whatever the window's. */
const WIDTH = 960;
const NAMES = 170;

/** The figure as SVG and PNG, its numbers as CSV. */
export function FlowExports(props: EventProps) {
  const { event, members, library, timeZone } = props;
  // A file quotes headlines as they were written, whatever the screen shows.
  const words = useFlowWords(props, AS_WRITTEN);
  const { t } = useTranslation('event');
  const nameOf = useSourceName();
  const [hasFailed, setFailed] = useState(false);
  const svg = () =>
    flowSvg(flowOf(members, library.sources, { width: WIDTH, names: NAMES, timeZone }), words);
  const name = `duizhao-${event.entry.id}`;
  const save = {
    svg: () => downloadFile({ name: `${name}.svg`, type: 'image/svg+xml;charset=utf-8', text: svg() }),
    png: () =>
      void pngOf(svg()).then(
        (picture) => {
          setFailed(false);
          downloadFile({ name: `${name}.png`, type: 'image/png', text: picture });
        },
        () => setFailed(true),
      ),
    csv: () =>
      downloadCsv(
        name,
        csvTable(
          EVENT_COLUMNS,
          eventRows(members, (id) => nameOf(library.sources.get(id))),
        ),
      ),
  };
  return (
    <p className="flow-exports">
      {(['svg', 'png', 'csv'] as const).map((form) => (
        <button key={form} type="button" className="button" onClick={save[form]}>
          {t(`save.${form}`)}
        </button>
      ))}
      <span role="status">{hasFailed && t('save.failed')}</span>
    </p>
  );
}
