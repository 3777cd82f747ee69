import type { ComponentProps, MouseEvent } from 'react';
import { startTransition, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { showOpening } from '../../ui/opening.ts';

interface FieldLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** An address of this page or another, without `#`. */
  readonly to: string;
  readonly onOpen: (event: MouseEvent) => void;
}

/** A field of a figure that leads to an address: a link inside an SVG. Hundreds of router links would be slow. */
export function FieldLink({ to, onOpen, children, ...rest }: FieldLinkProps) {
  return (
    <a {...rest} href={`#${to}`} onClick={onOpen}>
      {children}
    </a>
  );
}

/** Opens a link of a figure in this page, as the router does; a key that asks for another tab is the browser’s. */
export function useOpenField(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const to = (event.currentTarget.getAttribute('href') ?? '').replace(/^#/, '');
      showOpening();
      startTransition(() => void navigate(to));
    },
    [navigate],
  );
}
