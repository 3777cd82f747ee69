import { Link } from 'react-router';
import type { Source } from '../../model/index.ts';
import { useAddressOf } from '../ui/address.ts';
import { sourceColours } from '../ui/SourceName.tsx';
import { FlowShape } from './FlowSign.tsx';
import { type Flow, type FlowLane, type FlowMark, MARK } from './flow.ts';
import type { FlowWords } from './flowSvg.ts';

interface FlowFigureProps {
  readonly flow: Flow;
  readonly words: FlowWords;
  readonly nameOf: (source: Source | undefined) => string;
}

/** The figure on the page, in the colours of the page's scheme; each mark leads to its article. */
export function FlowFigure({ flow, words, nameOf }: FlowFigureProps) {
  return (
    <svg
      className="flow-figure"
      viewBox={`0 0 ${flow.width} ${flow.height}`}
      width={flow.width}
      height={flow.height}
    >
      <title>{words.title}</title>
      {flow.ticks.map((tick) => (
        <g key={tick.at}>
          <path className="flow-grid" d={`M${tick.x} ${flow.top}V${flow.bottom}`} />
          <text className="flow-tick" x={tick.x} y={flow.bottom + 18} textAnchor="middle">
            {words.tick(tick)}
          </text>
        </g>
      ))}
      {flow.lanes.map((lane) => (
        <Lane key={lane.sourceId} lane={lane} flow={flow} name={nameOf(lane.source)} />
      ))}
      {flow.lines.map((line) => (
        <path
          key={`${line.from.view.member.place} ${line.to.view.member.place}`}
          className={`flow-line is-${line.to.view.carriage}`}
          d={line.path}
        />
      ))}
      {flow.marks.map((mark) => (
        <Mark key={mark.view.member.place} mark={mark} words={words} />
      ))}
    </svg>
  );
}

function Lane({ lane, flow, name }: { lane: FlowLane; flow: Flow; name: string }) {
  return (
    <g style={sourceColours(lane.source)}>
      <path className="flow-grid" d={`M${flow.left} ${lane.y}H${flow.right}`} />
      <rect className="flow-square" x={0} y={lane.y - 5} width={10} height={10} />
      <text className="flow-name" x={16} y={lane.y + 4.5}>
        {shortened(name, flow.left)}
      </text>
    </g>
  );
}

/** A name that does not fit beside its lane is cut; the list above has the whole. */
function shortened(name: string, room: number): string {
  const most = Math.floor((room - 20) / (/\p{Script=Han}/u.test(name) ? 13 : 7));
  const characters = Array.from(name);
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join('')}…`;
}

function Mark({ mark, words }: { mark: FlowMark; words: FlowWords }) {
  const addressOf = useAddressOf();
  const { found, carriage } = mark.view;
  const label = words.mark(mark);
  return (
    <Link
      to={addressOf(`/a/${encodeURIComponent(found.card.id)}`)}
      className="flow-mark"
      aria-label={label}
      style={sourceColours(mark.source)}
    >
      <g transform={`translate(${mark.x} ${mark.y})`}>
        <title>{label}</title>
        {/* A finger needs more room than the mark takes. */}
        <circle className="flow-target" r={2 * MARK} />
        <FlowShape carriage={carriage} />
      </g>
    </Link>
  );
}
