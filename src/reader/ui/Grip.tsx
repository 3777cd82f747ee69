import type { ComponentProps } from 'react';

/** What a mouse drags a thing by: six dots. The keyboard has its own ways, so no one else is told of it. */
export function Grip(props: ComponentProps<'span'>) {
  return <span className="grip" aria-hidden="true" {...props} />;
}
