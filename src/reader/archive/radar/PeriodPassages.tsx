import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { EXCERPTS_A_FILE, type Overview, type WidestPassage } from '../../../model/index.ts';
import { excerptsQuery, passagesQuery } from '../../data/overviewQueries.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useAddressOf } from '../../ui/address.ts';
import { MoreButton } from '../figure/MoreButton.tsx';
import type { PartProps } from '../part.ts';
import type { Periods } from '../periods.ts';
import { useArchiveAddress } from '../useArchiveState.ts';
import { useCardsAt } from '../useCardsAt.ts';
import { PassageItem } from '../WidestPassages.tsx';
import { type ListedPassage, passagesIn } from './commonView.ts';

interface PeriodPassagesProps extends PartProps {
  readonly overview: Overview;
  readonly periods: Periods;
  /** The period's place. */
  readonly chosen: number;
  /** The period's name. */
  readonly title: string;
  /** Its numbers, as sentences name them. */
  readonly counts: Readonly<Record<string, string | number>>;
}

/** The passages of a period that three outlets or more have, with their articles and comparison. */
export function PeriodPassages(props: PeriodPassagesProps) {
  const { library, overview, periods, chosen, state, onChange, timeZone } = props;
  const { t } = useTranslation('overview');
  const data = useSuspenseQuery(passagesQuery(overview)).data;
  const passages = useMemo(
    () =>
      passagesIn(
        data,
        (place) => periods.of[place] === chosen,
        (place) => library.marks[place]?.sourceId,
      ),
    [data, periods, chosen, library],
  );
  const shown = passages.slice(0, state.passagesShown);
  const queries = [...new Map(shown.map(({ at }) => [Math.floor(at / EXCERPTS_A_FILE), at])).values()];
  const files = useSuspenseQueries({ queries: queries.map((at) => excerptsQuery(data, at)) });
  const excerptOf = ({ at }: ListedPassage) => {
    const file = queries.findIndex(
      (one) => Math.floor(one / EXCERPTS_A_FILE) === Math.floor(at / EXCERPTS_A_FILE),
    );
    return files[file]?.data.texts[at % EXCERPTS_A_FILE] ?? '';
  };
  const cardAt = useCardsAt(
    library,
    shown.flatMap(({ place, carriers }) => [place, ...carriers]),
  );
  return (
    <section className="field-pairs" aria-label={t('common.passages')}>
      <PeriodHead {...props} />
      <ol className="widest">
        {shown.map((one) => {
          const passage = mentioned(one, excerptOf(one), cardAt);
          if (!passage) return <li key={one.at}>{t('coming')}</li>;
          const origin = cardAt(one.place)?.id;
          return <PassageItem key={one.at} {...{ passage, origin, library, timeZone }} />;
        })}
      </ol>
      <p className="figure-tools">
        <MoreButton
          shown={shown.length}
          all={passages.length}
          onShow={(passagesShown) => onChange({ passagesShown }, 'replace')}
        />
      </p>
    </section>
  );
}

function PeriodHead({ state, periods, chosen, title, counts }: PeriodPassagesProps) {
  const { t } = useTranslation('overview');
  const addressWith = useArchiveAddress(state);
  const addressOf = useAddressOf();
  const { first = '', last = '' } = periods.list[chosen] ?? {};
  return (
    <>
      <h3>{t('common.title', { when: title })}</h3>
      <p>{t('common.counts', counts)}</p>
      <p className="figure-tools">
        <Link to={addressOf('/', { from: first, to: last })}>{t('common.toTimeline')}</Link>
        <Link to={addressWith({ day: undefined })}>{t('close')}</Link>
      </p>
    </>
  );
}

/** A passage with those who have it; undefined until all of their cards have come. */
function mentioned(
  { place, carriers, from, length }: ListedPassage,
  excerpt: string,
  cardAt: ReturnType<typeof useCardsAt>,
): WidestPassage | undefined {
  const articles = carriers.flatMap((at) => {
    const card = cardAt(at);
    if (!card) return [];
    const { isReadout, ...rest } = card;
    return [{ ...rest, ...(isReadout && { isReadout: true as const }) }];
  });
  if (articles.length < carriers.length) return undefined;
  return { excerpt, lang: cardAt(place)?.lang ?? '', length, from, articles };
}
