import { useTranslation } from 'react-i18next';

/** What can be written into the box, by an example each; the words for it stand in the catalogue. */
const EXAMPLES = [
  ['words', '乌克兰 通电话'],
  ['exact', '"各国的主权"'],
  ['without', '停火 -谈判'],
  ['or', '王毅 OR 库列巴'],
  ['outlet', 'outlet:sina'],
  ['days', 'after:2022-02 before:2022-04'],
  ['day', 'on:2022-03-01'],
  ['person', 'person:泽连斯基'],
  ['language', 'lang:en'],
  ['title', 'in:title'],
] as const;

/** How to ask, where nothing is asked yet. */
export function SearchHelp() {
  const { t } = useTranslation('search');
  return (
    <section className="search-help">
      <h2>{t('help.heading')}</h2>
      <p>{t('help.any')}</p>
      <dl>
        {EXAMPLES.map(([name, example]) => (
          <div key={name}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{t(`help.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
