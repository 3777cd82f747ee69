import { useMemo, useRef } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import { useWidth } from '../ui/useWidth.ts';
import type { EventProps } from './eventProps.ts';
import { FlowExports } from './FlowExports.tsx';
import { FlowFigure } from './FlowFigure.tsx';
import { FlowSign } from './FlowSign.tsx';
import { FlowTable } from './FlowTable.tsx';
import { flowOf } from './flow.ts';
import { useFlowWords } from './useFlowWords.ts';

/** Room for names, in CSS pixels: wide, and where the page is narrow. */
const [NAMES, NARROW_NAMES] = [140, 96];
const NARROW = 600;

/** The way of the text through the outlets over time: a figure, what it says as a table, and both as files. */
export function FlowSection(props: EventProps) {
  const { members, library, timeZone } = props;
  const { t } = useTranslation('event');
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const nameOf = useSourceName();
  const words = useFlowWords(props, useSpelling());
  const flow = useMemo(
    () =>
      flowOf(members, library.sources, {
        width: Math.max(280, width),
        names: width < NARROW ? NARROW_NAMES : NAMES,
        timeZone,
      }),
    [members, library, width, timeZone],
  );
  return (
    <section aria-labelledby="event-flow">
      <h2 id="event-flow">{t('flow.title')}</h2>
      <p className="event-hint">{t('flow.hint')}</p>
      <ul className="flow-legend">
        {words.legend.map(({ carriage, text }) => (
          <li key={carriage}>
            <FlowSign carriage={carriage} />
            {text}
          </li>
        ))}
      </ul>
      <div ref={box} className="flow" style={{ minHeight: flow.height }}>
        {width > 0 && flow.marks.length > 0 && <FlowFigure flow={flow} words={words} nameOf={nameOf} />}
      </div>
      {flow.undated > 0 && <p className="event-hint">{t('flow.undated', { count: flow.undated })}</p>}
      <FlowExports {...props} />
      <FlowTable {...props} />
    </section>
  );
}
