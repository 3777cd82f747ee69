import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import './emptyArchive.css';

/** What is done in the first minutes, in its order, and the command for it. */
const STEPS = [
  ['init', 'npx duizhao init articles'],
  ['put', undefined],
  ['build', 'npx duizhao build articles --out site'],
  ['serve', 'npx duizhao serve site'],
] as const;

const FRONT_MATTER = `---
title: …
author: …
date: 2022-03-07 15:22:00 +0800
from: https://…
---

…`;

/** An archive without articles: what to put where, and where to read what was left out. */
export default function EmptyArchive() {
  const { t } = useTranslation('firstMinutes');
  const addressOf = useAddressOf();
  return (
    <section className="state empty-archive">
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.what')}</p>
      <ol>
        {STEPS.map(([step, command]) => (
          <li key={step}>
            {t(`empty.${step}`)}
            {command === undefined ? <pre lang="en">{FRONT_MATTER}</pre> : <code lang="en">{command}</code>}
          </li>
        ))}
      </ol>
      <p>
        {t('empty.skipped')} <Link to={addressOf('/archive')}>{t('empty.report')}</Link>
      </p>
    </section>
  );
}
