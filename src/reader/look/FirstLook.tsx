import { type RefObject, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { closeLook } from './lookState.ts';
import { LOOK_STEPS, lookAddresses } from './lookSteps.ts';
import './firstLook.css';

/** Four steps through the articles that ship with the reader, above the screen that each of them is about. */
export default function FirstLook() {
  const { t } = useTranslation('firstMinutes');
  const [at, setAt] = useState(0);
  const heading = useShown(at);
  const step = LOOK_STEPS[at] ?? 'days';
  const isLast = at === LOOK_STEPS.length - 1;
  return (
    <section className="first-look" aria-labelledby="first-look">
      <h2 id="first-look" ref={heading} tabIndex={-1}>
        {t('step', { at: at + 1, of: LOOK_STEPS.length, title: t(`steps.${step}.title`) })}
      </h2>
      <p>{t(`steps.${step}.text`)}</p>
      <p className="first-look-ways">
        <button type="button" className="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t('back')}
        </button>
        <button type="button" className="button" onClick={() => (isLast ? end() : setAt(at + 1))}>
          {t(isLast ? 'done' : 'next')}
        </button>
        {!isLast && (
          <button type="button" className="link-button" onClick={end}>
            {t('end')}
          </button>
        )}
      </p>
    </section>
  );
}

/** Opens what a step is about; its heading takes the focus, so that those hear it who do not see it. */
function useShown(at: number): RefObject<HTMLHeadingElement | null> {
  const navigate = useNavigate();
  const { index } = useLibrary();
  const heading = useRef<HTMLHeadingElement>(null);
  const address = lookAddresses(index)?.[LOOK_STEPS[at] ?? 'days'];
  const go = useRef(navigate);
  go.current = navigate;
  useEffect(() => {
    if (address !== undefined) go.current(address);
    heading.current?.focus();
  }, [address]);
  return heading;
}

/** The focus goes to what was looked at. */
function end(): void {
  closeLook();
  document.getElementById('main')?.focus();
}
