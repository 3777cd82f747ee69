import { Suspense } from 'react';
import { Link } from 'react-router';
import type { ZonedMarks } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { formatQuery, useAddressOf } from '../../ui/address.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { FailureBoundary } from '../../ui/Failure.tsx';
import { type FacetWords, useFacetWords } from '../../ui/facets/useFacetWords.ts';
import { Loading } from '../../ui/Loading.tsx';
import { type TimelineState, timelineQuery } from '../timelineAddress.ts';
import type { ChangeState } from '../useTimelineState.ts';
import { FacetChips } from './FacetChips.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { SavedViews } from './SavedViews.tsx';
import { useFilterSentence } from './useFilterSentence.ts';
import './facets.css';

export interface FacetAreaProps {
  /** The panel's, which the button that opens it names. */
  readonly id: string;
  readonly library: Library;
  readonly marks: ZonedMarks;
  readonly state: TimelineState;
  /** How many articles are shown. */
  readonly shown: number;
  readonly onChange: ChangeState;
}

/** What is chosen besides dates, with ways to give it up, to pass it on and to keep it; and all there is to choose from. */
export default function FacetArea({ id, library, marks, state, shown, onChange }: FacetAreaProps) {
  const { t } = useTranslation('facets');
  const words = useFacetWords(library);
  const sentence = useFilterSentence(library, marks.timeZone, state, words);
  const query = formatQuery(timelineQuery({ ...state, isPanelOpen: false, picked: [] }));
  const copied = () => t('filterText', { sentence, count: shown, address: addressOf(query) });
  return (
    <div className="facet-area">
      {sentence !== t('everything') && (
        <div className="facet-chosen">
          <FacetChips library={library} state={state} words={words} onChange={onChange} />
          <NameLinks state={state} words={words} />
          <CopyButton className="link-button" label={t('copyFilter')} textToCopy={copied} />
        </div>
      )}
      {state.isPanelOpen && (
        <Suspense fallback={<Loading />}>
          <FailureBoundary resetKey="facets">
            <FacetPanel
              id={id}
              library={library}
              marks={marks}
              state={state}
              words={words}
              onChange={onChange}
            />
          </FailureBoundary>
          <SavedViews query={query} sentence={sentence} />
        </Suspense>
      )}
    </div>
  );
}

/** The ways to the pages of the persons and places that are chosen. */
function NameLinks({ state: { facets }, words }: { state: TimelineState; words: FacetWords }) {
  const { t } = useTranslation('facets');
  const addressOfScreen = useAddressOf();
  return [...(facets.person ?? []), ...(facets.place ?? [])].map((name) => (
    <Link key={name} className="facet-name-link" to={addressOfScreen(`/p/${encodeURIComponent(name)}`)}>
      {t('pageOf', { name: words.value('person', name) })}
    </Link>
  ));
}

function addressOf(query: string): string {
  return `${location.href.replace(/#.*$/, '')}#/${query === '' ? '' : `?${query}`}`;
}
