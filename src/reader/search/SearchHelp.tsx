import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { QUERY_PARAMETER, SEARCH_FORM } from '../ui/searchAddress.ts';

/** What can be written into the box; an example and the words for each stand in the catalogue. */
const WAYS = [
  'words',
  'exact',
  'without',
  'or',
  'outlet',
  'days',
  'day',
  'person',
  'language',
  'title',
] as const;

/** How to ask, where nothing is asked yet; each example leads to its answer. */
export function SearchHelp() {
  const { t } = useTranslation('search');
  const addressOf = useAddressOf();
  return (
    <section className="search-help">
      <h2>{t('help.heading')}</h2>
      <p>{t('help.any')}</p>
      <dl>
        {WAYS.map((way) => {
          const example = t(`help.example.${way}`);
          return (
            <div key={way}>
              <dt>
                <Link to={addressOf(SEARCH_FORM.path, { [QUERY_PARAMETER]: example })}>
                  <code>{example}</code>
                </Link>
              </dt>
              <dd>{t(`help.${way}`)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
