import { useState } from 'react';
import { countMoved, type ZonedMarks } from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useFormats } from '../ui/dates.ts';
import { zoneName } from '../ui/zoneName.ts';
import { zonedLibrary } from './zonedLibrary.ts';

interface ZoneNoticeProps {
  readonly library: Library;
  readonly marks: ZonedMarks;
}

/**
 * Another zone has other days: how many articles moved, since the zone that was shown before, or where the page opened
 * in another zone than the archive's, since that one.
 */
export function ZoneNotice({ library, marks }: ZoneNoticeProps) {
  const { t, i18n } = useTranslation('timeline');
  const formats = useFormats(marks.timeZone);
  const [zones, setZones] = useState({ now: marks.timeZone, before: library.index.timeZone });
  if (zones.now !== marks.timeZone) setZones({ now: marks.timeZone, before: zones.now });
  const isOther = zones.before !== marks.timeZone;
  const moved = isOther ? countMoved(marks, zonedLibrary(library, zones.before)) : 0;
  return (
    <output className={isOther ? 'zone-notice' : 'visually-hidden'} aria-live="polite">
      {isOther &&
        t('zone.moved', {
          count: moved,
          shown: formats.count(moved),
          dated: formats.count(marks.columns.dated),
          zone: zoneName(marks.timeZone, i18n.language),
          before: zoneName(zones.before, i18n.language),
        })}
    </output>
  );
}
