import type { Source } from '../../model/index.ts';
import { sourceColours } from '../ui/SourceName.tsx';
import type { Carriage } from './eventView.ts';
import { fillPath, MARK, markPath } from './flow.ts';

/** The mark of an article as the figure draws it, on its own. */
export function FlowSign({ carriage, source }: { carriage: Carriage; source?: Source | undefined }) {
  const half = MARK + 2;
  return (
    <svg
      className="flow-sign"
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      width={2 * half}
      height={2 * half}
      style={source && sourceColours(source)}
      aria-hidden="true"
    >
      <FlowShape carriage={carriage} />
    </svg>
  );
}

/** The two paths of a mark, around 0, 0. */
export function FlowShape({ carriage }: { carriage: Carriage }) {
  return (
    <>
      <path className="flow-ring" d={markPath(carriage)} />
      <path className="flow-fill" d={fillPath(carriage)} />
    </>
  );
}
