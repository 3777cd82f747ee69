import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FORMAT_VERSION } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { libraryQuery, reportQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useImageConsentCount, withdrawImageConsent } from '../preferences/remoteImages.ts';
import { useTimeZone } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { FailureBoundary } from '../ui/Failure.tsx';
import { Loading } from '../ui/Loading.tsx';
import { languageName } from '../ui/languageName.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { BuildReport } from './BuildReport.tsx';
import { OutletTable } from './OutletTable.tsx';
import { WidestPassages } from './WidestPassages.tsx';
import './archive.css';

/** What it shows stands in the index and in the build's report. */
export async function prepare(client: QueryClient): Promise<void> {
  const index = await client.ensureQueryData(libraryQuery);
  await client.ensureQueryData(reportQuery(index));
}

/** What the archive holds, what the build found odd, and how the reader's privacy is kept. */
export default function ArchivePage() {
  const { t } = useTranslation('archive');
  const library = useLibrary();
  const timeZone = useTimeZone(library.index);
  usePageTitle(t('title'));
  return (
    <div className="archive">
      <h1>{t('title')}</h1>
      <Counts library={library} timeZone={timeZone} />
      <section>
        <h2>{t('outlets')}</h2>
        <OutletTable library={library} timeZone={timeZone} />
      </section>
      {/* What stands below the report comes with it, so that nothing moves. */}
      <Suspense fallback={<Loading />}>
        <FailureBoundary resetKey="report">
          <WidestPassages library={library} timeZone={timeZone} />
          <Report library={library} />
        </FailureBoundary>
        <Privacy />
      </Suspense>
    </div>
  );
}

function Report({ library }: { library: Library }) {
  const { problems } = useSuspenseQuery(reportQuery(library.index)).data;
  return <BuildReport problems={problems} />;
}

function Counts({ library, timeZone }: { library: Library; timeZone: string }) {
  const { i18n, t } = useTranslation('archive');
  const formats = useFormats(timeZone);
  const { counts } = library.index;
  const told = { ...counts, articles: counts.published - counts.copies };
  const written = Object.fromEntries(Object.entries(told).map(([of, count]) => [of, formats.count(count)]));
  const languages = library.index.languages.map(({ lang }) =>
    lang === 'und' ? t('languageUnknown') : languageName(lang, i18n.language),
  );
  return (
    <dl className="archive-facts">
      <dt>{t('files')}</dt>
      <dd>{t(counts.copies > 0 ? 'countsWithCopies' : 'counts', written)}</dd>
      <dt>{t('zone')}</dt>
      <dd>{library.index.timeZone}</dd>
      <dt>{t('languages')}</dt>
      <dd>{languages.join(t('and'))}</dd>
      <dt>{t('format')}</dt>
      <dd>{FORMAT_VERSION}</dd>
    </dl>
  );
}

function Privacy() {
  const { t } = useTranslation('archive');
  const allowed = useImageConsentCount();
  return (
    <section>
      <h2>{t('privacy')}</h2>
      <p>{t('privacyText')}</p>
      <p>{allowed === 0 ? t('noImagesAllowed') : t('imagesAllowed', { count: allowed })}</p>
      <button type="button" className="button" disabled={allowed === 0} onClick={withdrawImageConsent}>
        {t('withdrawImages')}
      </button>
    </section>
  );
}
