import type { ReactNode } from 'react';
import { safeLink } from '../../sanitize/index.ts';

/** A link out of the reader: checked, without referrer or opener, and it says where it leads. */
export function OutgoingLink({ address, children }: { address: string; children: ReactNode }) {
  const safe = safeLink(address);
  if (safe === undefined) return <bdi>{children}</bdi>;
  return (
    <a
      className="outgoing"
      href={safe}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      <bdi>{children}</bdi> <bdi className="outgoing-host">{hostOf(safe)}</bdi>
    </a>
  );
}

/** The host of an address, as people know it; empty where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host.replace(/^www\./, '');
  } catch {
    return '';
  }
}
