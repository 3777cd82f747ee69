import type { ComparedHeadline } from '../../../model/index.ts';
import { headlinePieces } from './headlineView.ts';
import './bench.css';

/** A headline with its marks: what others have too, names, verbs that say whose words follow. */
export function HeadlinePieces({ title, of }: { title: string; of: ComparedHeadline }) {
  return headlinePieces(title, of.marks).map(({ text, from, kinds }) => (
    <span key={from} className={['bench-piece', ...kinds.map((kind) => `is-${kind}`)].join(' ')}>
      {text}
    </span>
  ));
}
