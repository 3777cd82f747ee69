import type { QueryClient } from '@tanstack/react-query';
import { memo, type ReactNode, Suspense, useDeferredValue, useRef } from 'react';
import { Navigate } from 'react-router';
import { witnessOfRecord } from '../../model/index.ts';
import { eachOnce, type FoundCard } from '../../store/index.ts';
import { articlesOfAddress } from '../data/articlesOfAddress.ts';
import { libraryQuery } from '../data/queries.ts';
import { useCards, useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { PageNotes } from '../notes/PageNotes.tsx';
import { prepareNotes } from '../notes/useNotes.ts';
import { useArticleDrop } from '../ui/ArticleDrag.ts';
import { useAddressOf } from '../ui/address.ts';
import { Loading } from '../ui/Loading.tsx';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { useWidth } from '../ui/useWidth.ts';
import { collationQuery } from '../workers/collationQuery.ts';
import { factsQuery } from '../workers/factsQuery.ts';
import { Barcodes } from './barcode/Barcodes.tsx';
import { ComparisonChooser } from './ComparisonChooser.tsx';
import { COMMON_TEXT, type Mode, parseCompareState } from './compareAddress.ts';
import type { ComparisonView } from './comparison.ts';
import { CopyPassageButton } from './export/CopyPassageButton.tsx';
import { FactsPanel } from './facts/FactsPanel.tsx';
import { HeadlineBench } from './facts/HeadlineBench.tsx';
import { FootBar } from './foot/FootBar.tsx';
import { addArticle } from './head/AddArticle.tsx';
import { ColumnChooser } from './head/ColumnChooser.tsx';
import { CompareHead } from './head/CompareHead.tsx';
import { WitnessHeads } from './head/WitnessHeads.tsx';
import { LinearList } from './list/LinearList.tsx';
import { OmissionMatrix } from './matrix/OmissionMatrix.tsx';
import { PaneTop } from './PaneTop.tsx';
import { LostFocus } from './rows/LostFocus.tsx';
import { RowList } from './rows/RowList.tsx';
import { type RowUi, useRowUi } from './rows/useRowUi.ts';
import { settledQuery } from './settledNames.ts';
import { FullTexts } from './texts/FullTexts.tsx';
import { useCompareState } from './useCompareState.ts';
import { type Collated, useCollated } from './view/useCollated.ts';
import { useComparison } from './view/useComparison.ts';
import '../ui/readingText.css';
import './compare.css';
import './parts.css';

/** Gets the articles that the address names, collates them, and gets what their mode needs besides. */
export async function prepare(client: QueryClient, address: ScreenAddress): Promise<void> {
  const { mode } = parseCompareState(address.query);
  const index = await client.ensureQueryData(libraryQuery);
  const records = await articlesOfAddress(client, address);
  if (records.length < 2) return;
  const witnesses = records.map(witnessOfRecord);
  await Promise.all([
    client.ensureQueryData(collationQuery(witnesses, index.names)),
    mode === 'facts' && client.ensureQueryData(factsQuery(witnesses, index.names, client)),
    prepareNotes(),
  ]);
}

/** What follows a press in a pass of its own is not made anew before. */
const ShownLater = memo(Shown);

/** A press on the comparison changes nothing of them. */
const Notes = memo(PageNotes);

function isStated(mode: Mode): boolean {
  return mode === 'facts' || mode === 'headlines';
}

/** Two to six articles side by side; with fewer, what to choose. */
export default function ComparePage() {
  const { t } = useTranslation('compare');
  const library = useLibrary();
  const [state] = useCompareState();
  const { articles, surplus } = state;
  const addressOf = useAddressOf();
  const cards = useCards(library, articles);
  const found = eachOnce(cards);
  const missing = articles.length - found.length;
  usePageTitle(found.length > 1 ? t('title', { count: found.length }) : t('choose.title'));
  if (cards.includes(undefined)) return <Loading />;
  const settled = settledQuery(state, cards);
  if (settled) return <Navigate replace to={addressOf('/compare', settled)} />;
  return (
    <>
      {missing > 0 && <p className="compare-note">{t('missing', { count: missing })}</p>}
      {surplus.length > 0 && <p className="compare-note">{t('surplus', { count: surplus.length })}</p>}
      {found.length > 1 ? (
        <Comparison found={found} />
      ) : (
        <ComparisonChooser library={library} chosen={found[0]} />
      )}
    </>
  );
}

function Comparison({ found }: { found: readonly FoundCard[] }) {
  const collated = useCollated(found);
  const frame = useRef<HTMLDivElement>(null);
  // How it is laid out hangs on the width. The page gives it all of its own: so the rows are made once, piece by piece,
  // and not in one go when they have been measured.
  const width = useWidth(frame, widthOfPage);
  return <div ref={frame}>{collated ? <ComparisonOf collated={collated} width={width} /> : <Loading />}</div>;
}

function widthOfPage(): number {
  return document.body.clientWidth;
}

function ComparisonOf({ collated, width }: { collated: Collated; width: number }) {
  const view = useComparison(collated, width);
  const ui = useRowUi();
  // A press shows on its control at once; the texts follow in a pass that gives way to the next press.
  const shown = useDeferredValue(view);
  const { isOver, zone } = useArticleDrop(view.library, (id) => addArticle(view, id));
  const className = `compare is-mode-${view.state.mode}${view.isList ? ' is-list' : ''}${isOver ? ' is-over' : ''}`;
  return (
    <div {...zone} className={className} data-columns={view.columns.length} data-rows={view.rows.length}>
      <CompareHead view={view} />
      <ColumnChooser view={view} />
      <ShownLater view={shown} ui={ui} />
      {/* Notes quote the texts as they are, outlets' names and all. */}
      {!view.state.isBlind && (
        <Later>
          <Notes library={view.library} records={view.articles} timeZone={view.timeZone} />
        </Later>
      )}
      <FootBar view={view} ui={ui}>
        <CopyFocused view={view} />
      </FootBar>
    </div>
  );
}

/** The passage in focus with its sources, for the clipboard; where outlets are unnamed there is nothing to cite. */
function CopyFocused({ view }: { view: ComparisonView }) {
  const row = view.rows[view.focus.index];
  if (!row || view.state.isBlind) return null;
  // The inferred common text was published by nobody.
  const cited = view.reference === COMMON_TEXT ? { ...row, cells: row.cells.slice(1) } : row;
  return (
    <Suspense>
      <CopyPassageButton {...view} records={view.articles} row={cited} className="step" />
    </Suspense>
  );
}

/** Comes a moment after the texts, in a pass of its own that gives way to the reader. */
function Later({ children }: { children: ReactNode }) {
  const isTime = useDeferredValue(true, false);
  return isTime ? children : null;
}

/** What the articles state, and what their headlines put first. */
function Stated({ view }: { view: ComparisonView }) {
  const Panel = view.state.mode === 'facts' ? FactsPanel : HeadlineBench;
  return (
    <Panel
      library={view.library}
      records={view.articles}
      collation={view.articleCollation}
      timeZone={view.timeZone}
      onShow={(article, [at]) => view.showPlace(article, at)}
    />
  );
}

/** The comparison in the mode that the address names. */
function Shown({ view, ui }: { view: ComparisonView; ui: RowUi }) {
  return (
    <>
      <PaneTop mode={view.state.mode} />
      <Pane view={view} ui={ui} />
    </>
  );
}

function Pane({ view, ui }: { view: ComparisonView; ui: RowUi }) {
  const { mode } = view.state;
  if (mode === 'list') return <LinearList view={view} />;
  if (mode === 'matrix') return <OmissionMatrix view={view} />;
  if (isStated(mode)) return <Stated view={view} />;
  return (
    <>
      <WitnessHeads view={view} />
      <LostFocus view={view} />
      <div className="compare-body">
        {mode === 'texts' && !view.isList ? <FullTexts view={view} /> : <RowList view={view} ui={ui} />}
        <Later>
          <Barcodes view={view} />
        </Later>
      </div>
    </>
  );
}
