import { useId, useMemo, useState } from 'react';
import type { Facet, FacetCount, FacetValue } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../dates.ts';
import { SourceName } from '../SourceName.tsx';
import { type ListedValue, matchingValues } from './matchingValues.ts';
import type { FacetWords } from './useFacetWords.ts';
import './facet.css';

/** So many values are shown before more are asked for, and so many more then. */
const SHOWN = 8;
const MORE = 40;

interface FacetGroupProps {
  readonly facet: Facet;
  readonly values: readonly Pick<FacetValue, 'value' | 'forms'>[];
  readonly counts: readonly FacetCount[];
  readonly words: FacetWords;
  readonly library: Library;
  readonly onToggle: (value: string) => void;
}

/** The values of one facet with their counts: chosen by boxes, found by typing. */
export function FacetGroup({ facet, values, counts, words, library, onToggle }: FacetGroupProps) {
  const { t } = useTranslation('facets');
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(SHOWN);
  const listed = useMemo(
    () => matchingValues(counts, values, (value) => words.value(facet, value), typed),
    [counts, values, words, facet, typed],
  );
  return (
    <fieldset className="facet">
      <legend>{words.facet(facet)}</legend>
      {values.length > SHOWN && <Search label={words.facet(facet)} typed={typed} onType={setTyped} />}
      <ul>
        {listed.slice(0, most).map((one) => (
          <Value key={one.value} facet={facet} listed={one} library={library} onToggle={onToggle} />
        ))}
      </ul>
      {listed.length === 0 && <p className="facet-none">{t(typed === '' ? 'noValue' : 'noMatch')}</p>}
      {listed.length > most && (
        <button type="button" className="link-button" onClick={() => setMost(most + MORE)}>
          {t('moreValues', { count: listed.length - most })}
        </button>
      )}
    </fieldset>
  );
}

function Search({ label, typed, onType }: { label: string; typed: string; onType: (text: string) => void }) {
  const { t } = useTranslation('facets');
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {t('find', { facet: label })}
      </label>
      <input
        id={id}
        type="search"
        className="field"
        value={typed}
        placeholder={t('findHint')}
        onChange={({ target }) => onType(target.value)}
      />
    </>
  );
}

interface ValueProps extends Pick<FacetGroupProps, 'facet' | 'library' | 'onToggle'> {
  readonly listed: ListedValue;
}

function Value({ facet, listed: { value, label, count, isChosen }, library, onToggle }: ValueProps) {
  const formats = useFormats(library.index.timeZone);
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
        {facet === 'outlet' ? (
          <SourceName source={library.sources.get(value)} />
        ) : (
          <bdi className="facet-label" data-untrusted="">
            {label}
          </bdi>
        )}
        <span className="facet-count">{formats.count(count)}</span>
      </label>
    </li>
  );
}
