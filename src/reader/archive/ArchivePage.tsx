import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { FORMAT_VERSION, type PublishedShare } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { claimsQuery, overviewQuery } from '../data/overviewQueries.ts';
import { libraryQuery, reportQuery } from '../data/queries.ts';
import { IS_SINGLE_FILE } from '../data/singleFile.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { openLook } from '../look/lookState.ts';
import { ReaderDataTools } from '../preferences/ReaderDataTools.tsx';
import { useImageConsentCount, withdrawImageConsent } from '../preferences/remoteImages.ts';
import { useTimeZone } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { FailureBoundary } from '../ui/Failure.tsx';
import { Loading } from '../ui/Loading.tsx';
import { languageName } from '../ui/languageName.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import type { Section } from './archiveAddress.ts';
import { ArticlesFigure } from './articles/ArticlesFigure.tsx';
import { BuildReport } from './BuildReport.tsx';
import { Contents, headingId } from './Contents.tsx';
import { ClaimList } from './claims/ClaimList.tsx';
import { KeptOffline } from './KeptOffline.tsx';
import { OutletTable } from './OutletTable.tsx';
import { CommonFigure } from './radar/CommonFigure.tsx';
import { ReuseFigure } from './reuse/ReuseFigure.tsx';
import { useArchiveState } from './useArchiveState.ts';
import { WidestPassages } from './WidestPassages.tsx';
import './archive.css';

/** What it shows stands in the index, the overview and the build's report; a part that fails says so in its place. */
export async function prepare(client: QueryClient): Promise<void> {
  const index = await client.ensureQueryData(libraryQuery);
  const claims = async () =>
    client.ensureQueryData(claimsQuery(await client.ensureQueryData(overviewQuery(index))));
  await Promise.all([client.ensureQueryData(reportQuery(index)), claims()]);
}

/** What the archive holds, what its outlets have in common, what the build found odd, and how the reader's privacy is kept. */
export default function ArchivePage() {
  const { t } = useTranslation('archive');
  const library = useLibrary();
  const timeZone = useTimeZone(library.index);
  const [state, onChange] = useArchiveState();
  const part = { library, timeZone, state, onChange };
  usePageTitle(t('title'));
  return (
    <div className="archive">
      <h1>{t('title')}</h1>
      <Counts library={library} timeZone={timeZone} />
      {library.index.isSample && (
        <button type="button" className="link-button" onClick={openLook}>
          {t('openLook')}
        </button>
      )}
      <Contents state={state} />
      <Part of="outlets">
        <OutletTable library={library} timeZone={timeZone} />
      </Part>
      <Part of="articles">
        <ArticlesFigure {...part} />
      </Part>
      {/* What stands below comes with it, so that nothing moves. */}
      <Suspense fallback={<Loading />}>
        <Part of="reuse">
          <ReuseFigure {...part} />
        </Part>
        <Part of="common">
          <CommonFigure {...part} />
        </Part>
        <Part of="widest">
          <WidestPassages library={library} timeZone={timeZone} />
        </Part>
        <Part of="claims">
          <ClaimList {...part} />
        </Part>
        <Part of="report">
          <Report library={library} />
        </Part>
        <Part of="privacy">
          <Privacy />
        </Part>
      </Suspense>
    </div>
  );
}

/** A part of the page: its heading, in a sentence what is counted and what is not, and its content, which may fail alone. */
function Part({ of, children }: { of: Section; children: ReactNode }) {
  const { has, t } = useTranslation('overview');
  const id = headingId(of);
  return (
    <section className="archive-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t(`section.${of}`)}
      </h2>
      {has(`about.${of}`) && <p className="archive-hint">{t(`about.${of}`)}</p>}
      <FailureBoundary resetKey={of}>{children}</FailureBoundary>
    </section>
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
      {library.index.quotesOnly && <QuotesFact share={library.index.quotesOnly} timeZone={timeZone} />}
      <dt>{t('zone')}</dt>
      <dd>{library.index.timeZone}</dd>
      <dt>{t('languages')}</dt>
      <dd>{languages.join(t('and'))}</dd>
      <dt>{t('format')}</dt>
      <dd>{FORMAT_VERSION}</dd>
    </dl>
  );
}

/** That a site publishes shared passages only, and how much that is. */
function QuotesFact({ share, timeZone }: { share: PublishedShare; timeZone: string }) {
  const { t } = useTranslation('withheld');
  const formats = useFormats(timeZone);
  const { published, characters } = share;
  return (
    <>
      <dt>{t('scope')}</dt>
      <dd>{t('archive', { published: formats.count(published), whole: formats.count(characters) })}</dd>
    </>
  );
}

function Privacy() {
  const { t } = useTranslation('archive');
  const allowed = useImageConsentCount();
  return (
    <>
      <p>{t('privacyText')}</p>
      <p>{allowed === 0 ? t('noImagesAllowed') : t('imagesAllowed', { count: allowed })}</p>
      <button type="button" className="button" disabled={allowed === 0} onClick={withdrawImageConsent}>
        {t('withdrawImages')}
      </button>
      {!IS_SINGLE_FILE && <KeptOffline />}
      <ReaderDataTools />
    </>
  );
}
