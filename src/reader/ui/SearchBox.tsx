import { type InputEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '../i18n/useTranslation.ts';
import { AT_ONCE } from './AddressRouter.tsx';
import { useAddressOf } from './address.ts';
import { useAddress, useParameters } from './addressContext.ts';
import { isForPage } from './pageKeys.ts';
import { QUERY_PARAMETER, SEARCH_FORM } from './searchAddress.ts';

/** The box that stands on every screen: what is typed is searched as it is typed; `/` leads to it. */
export function SearchBox() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const asked = useParameters().get(QUERY_PARAMETER) ?? '';
  const search = useSearchFor();
  const [typed, setTyped] = useState(asked);
  const [shownFor, setShownFor] = useState(asked);
  useSlashKey(input);
  // Another address came: it says what stands in the box.
  if (asked !== shownFor) {
    setShownFor(asked);
    setTyped(asked);
  }
  const onInput = (event: InputEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    setTyped(value);
    // What an input method has not settled yet is nobody's question.
    if (isComposing(event.nativeEvent)) return;
    setShownFor(value);
    search(value);
  };
  return (
    <search className="search-box">
      <form onSubmit={(event) => event.preventDefault()}>
        <input
          ref={input}
          type="search"
          className="field"
          value={typed}
          placeholder={t('searchBox')}
          aria-label={t('searchBox')}
          aria-keyshortcuts="/"
          title={t('searchBoxKey')}
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          onInput={onInput}
          onCompositionEnd={({ currentTarget: { value } }) => {
            setShownFor(value);
            search(value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) search(typed);
          }}
        />
      </form>
    </search>
  );
}

function isComposing(event: Event): boolean {
  return 'isComposing' in event && event.isComposing === true;
}

/** Opens the search, or changes what it asks for: typing makes one entry of the history. */
function useSearchFor(): (query: string) => void {
  const { pathname } = useAddress();
  const parameters = useParameters();
  const addressOf = useAddressOf();
  const navigate = useNavigate();
  const isOpen = pathname === SEARCH_FORM.path;
  return (query) => {
    const state = SEARCH_FORM.parse(isOpen ? parameters : new URLSearchParams());
    const address = addressOf(SEARCH_FORM.path, SEARCH_FORM.query({ ...state, query, more: 0 }));
    // What is typed next is typed into the box that stands there then.
    void navigate(address, { replace: isOpen, state: AT_ONCE });
  };
}

function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
  // With the box itself: who sees it may press the key at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || !isForPage(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
