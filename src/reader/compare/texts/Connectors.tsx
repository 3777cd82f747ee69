import { useEffect, useRef, useState } from 'react';
import { onceAFrame } from '../../ui/onceAFrame.ts';
import type { ComparisonView } from '../comparison.ts';
import { type Connector, connectorsOf } from './connectorPaths.ts';

interface ConnectorsProps {
  readonly columns: () => readonly HTMLElement[];
  readonly view: ComparisonView;
}

/** Bands between neighbouring columns, drawn anew once a frame while anything moves. */
export function Connectors({ columns, view }: ConnectorsProps) {
  const overlay = useRef<SVGSVGElement>(null);
  const [connectors, setConnectors] = useState<readonly Connector[]>([]);
  const focused = view.rows[view.focus.index]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows, columns or marks make other bands
  useEffect(() => {
    return onceAFrame(() => {
      if (overlay.current) setConnectors(connectorsOf(columns(), overlay.current));
    });
  }, [columns, view.rows, view.columns, view.state]);
  return (
    <svg ref={overlay} className="connectors" aria-hidden="true">
      {connectors.map(({ row, kind, path }) => (
        <path
          key={`${row} ${path.slice(0, 12)}`}
          className={`${kind}${row === focused ? ' is-focused' : ''}`}
          d={path}
        />
      ))}
    </svg>
  );
}
