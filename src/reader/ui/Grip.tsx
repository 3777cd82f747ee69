import type { ComponentProps } from 'react';

/** Where the dots of the grip stand, in its own units. */
const DOTS = [2, 8].flatMap((x) => [2, 8, 14].map((y) => ({ x, y })));

/** What a mouse drags a thing by: six dots. The keyboard has its own ways, so no one else is told of it. */
export function Grip(props: ComponentProps<'span'>) {
  return (
    <span className="grip" aria-hidden="true" {...props}>
      <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true">
        {DOTS.map(({ x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="1.4" />
        ))}
      </svg>
    </span>
  );
}
