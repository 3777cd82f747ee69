import { useQuery } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type Library, libraryOf } from '../data/library.ts';
import { libraryQuery } from '../data/queries.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { closeOverlay } from '../ui/overlays.ts';
import { PaletteBox } from './PaletteBox.tsx';
import { type PaletteItem, rankItems } from './paletteItem.ts';
import { useCommands } from './useCommands.ts';
import { useHeadlines } from './useHeadlines.ts';
import { type Go, useArticleItem, usePlaces } from './usePlaces.ts';
import './palette.css';

/** Goes anywhere and does anything by some typed signs. */
export default function Palette() {
  const { t } = useTranslation('palette');
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const go = useGo();
  // Without an index the screens and commands are still there.
  const { data: index } = useQuery(libraryQuery);
  const choose = ({ act }: PaletteItem) => {
    // Closed first: what an item opens takes the keyboard from here.
    dialog.current?.close();
    closeOverlay();
    act();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a dialog closes by Escape by itself
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('title')}
      onClose={closeOverlay}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
    >
      {index ? (
        <PaletteOfArchive library={libraryOf(index)} go={go} onChoose={choose} />
      ) : (
        <PaletteOfCommands go={go} onChoose={choose} />
      )}
    </dialog>
  );
}

function useGo(): Go {
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  return useCallback((path, query) => void navigate(addressOf(path, query)), [addressOf, navigate]);
}

interface PaletteProps {
  readonly go: Go;
  readonly onChoose: (item: PaletteItem) => void;
}

/** So many items are shown at most. */
const MOST = 40;

function PaletteOfCommands({ go, onChoose }: PaletteProps) {
  const [typed, setTyped] = useState('');
  const commands = useCommands(go);
  const shown = typed.trim() === '' ? plain(commands) : rankItems(commands, typed, MOST);
  return <PaletteBox typed={typed} shown={shown} isAsking={false} onType={setTyped} onChoose={onChoose} />;
}

function PaletteOfArchive({ library, go, onChoose }: PaletteProps & { library: Library }) {
  const [typed, setTyped] = useState('');
  const commands = useCommands(go);
  const itemOf = useArticleItem(library, go);
  const places = usePlaces(library, go, itemOf);
  const { found, isAsking } = useHeadlines(library, typed);
  const all = new Map([...commands, ...places, ...found.map(itemOf)].map((item) => [item.id, item]));
  const shown = typed.trim() === '' ? plain(commands) : rankItems([...all.values()], typed, MOST);
  return <PaletteBox typed={typed} shown={shown} isAsking={isAsking} onType={setTyped} onChoose={onChoose} />;
}

function plain(items: readonly PaletteItem[]) {
  return items.map((item) => ({ item, marks: [] }));
}
