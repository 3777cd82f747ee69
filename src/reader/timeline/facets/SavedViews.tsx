import { type FormEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { newViewId } from './newViewId.ts';
import { useViews } from './useViews.ts';
import { moved, renamed, type SavedView, withoutView, withView } from './views.ts';

interface SavedViewsProps {
  /** The query of what is shown now. */
  readonly query: string;
  /** The same as a sentence, which a view is called by unless the reader says otherwise. */
  readonly sentence: string;
}

/** The filters that the reader keeps in this browser: to open, name, order and delete; and the one shown now, to be kept. */
export function SavedViews({ query, sentence }: SavedViewsProps) {
  const { t } = useTranslation('facets');
  const [{ views, isKept }, keep] = useViews();
  return (
    <section className="views" aria-label={t('views')}>
      <h2>{t('views')}</h2>
      <SaveView
        key={sentence}
        sentence={sentence}
        onSave={(name) => keep(withView(views, { id: newViewId(), name, query }))}
      />
      {!isKept && (
        <p className="views-storage" role="alert">
          {t('notKept')}
        </p>
      )}
      {views.length === 0 && <p className="facet-none">{t('noViews')}</p>}
      <ol>
        {views.map((view, at) => (
          <View
            key={view.id}
            view={view}
            isShown={view.query === query}
            isFirst={at === 0}
            isLast={at === views.length - 1}
            onRename={(name) => keep(renamed(views, view.id, name))}
            onMove={(by) => keep(moved(views, view.id, by))}
            onDelete={() => keep(withoutView(views, view.id))}
          />
        ))}
      </ol>
    </section>
  );
}

function SaveView({ sentence, onSave }: { sentence: string; onSave: (name: string) => void }) {
  const { t } = useTranslation('facets');
  const [name, setName] = useState(sentence);
  return <NameForm name={name} action={t('save')} onType={setName} onSubmit={() => onSave(name)} />;
}

interface NameFormProps {
  readonly name: string;
  readonly action: string;
  readonly onType: (name: string) => void;
  readonly onSubmit: () => void;
}

function NameForm({ name, action, onType, onSubmit }: NameFormProps) {
  const { t } = useTranslation('facets');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="views-name" onSubmit={submit}>
      <label htmlFor={id}>{t('viewName')}</label>
      <input
        id={id}
        className="field"
        value={name}
        maxLength={200}
        required
        onChange={({ target }) => onType(target.value)}
      />
      <button type="submit" className="button">
        {action}
      </button>
    </form>
  );
}

interface ViewProps {
  readonly view: SavedView;
  readonly isShown: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRename: (name: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDelete: () => void;
}

function View({ view, isShown, isFirst, isLast, onRename, onMove, onDelete }: ViewProps) {
  const { t } = useTranslation('facets');
  const [typed, setTyped] = useState<string>();
  const { name } = view;
  if (typed !== undefined) {
    const rename = () => {
      onRename(typed);
      setTyped(undefined);
    };
    return (
      <li>
        <NameForm name={typed} action={t('rename')} onType={setTyped} onSubmit={rename} />
      </li>
    );
  }
  const act = (label: string, sign: string, onClick: () => void, isOff = false) => (
    <button
      type="button"
      className="views-act"
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onClick}
    >
      {sign}
    </button>
  );
  return (
    <li>
      <Link to={`/?${view.query}`} aria-current={isShown ? 'true' : undefined}>
        <bdi>{name}</bdi>
      </Link>
      {act(t('moveUp', { name }), '↑', () => onMove(-1), isFirst)}
      {act(t('moveDown', { name }), '↓', () => onMove(1), isLast)}
      {act(t('renameView', { name }), '✎', () => setTyped(name))}
      {act(t('deleteView', { name }), '×', onDelete)}
    </li>
  );
}
