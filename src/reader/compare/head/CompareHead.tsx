import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { TextsScriptNotice, TextsScriptSwitch } from '../../script/ScriptTools.tsx';
import type { ComparisonView } from '../comparison.ts';
import { Exports } from '../export/Exports.tsx';
import { AddArticle } from './AddArticle.tsx';
import { ClassSwitches } from './ClassSwitches.tsx';
import { Earliest } from './Earliest.tsx';
import { ModeSwitch } from './ModeSwitch.tsx';
import { MarkSwitches, OtherSwitches, ReferencePicker, ShortestSlider, StyleSwitches } from './Settings.tsx';
import { useTextLangs } from './useTextLangs.ts';

/** What is compared, who was first in this archive, and how it is shown. */
export function CompareHead({ view }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const langs = useTextLangs(view.articles);
  const script = <TextsScriptSwitch langs={langs} />;
  const Above = view.isFolded ? FoldedTools : Tools;
  return (
    <>
      <section className="compare-head">
        <h1>{t('title', { count: view.articles.length })}</h1>
        <Earliest {...view} records={view.articles} />
        {view.collation.limits.length > 0 && <p className="compare-note">{t('limited')}</p>}
      </section>
      {/* Beside the head, not in it: what sticks stays as long as what it stands in. */}
      <Above view={view} script={script} />
      <TextsScriptNotice langs={langs} />
    </>
  );
}

interface ToolsProps {
  readonly view: ComparisonView;
  /** The switch of scripts. */
  readonly script: ReactNode;
}

function Tools({ view, script }: ToolsProps) {
  return (
    <>
      <div className="compare-tools">
        <ClassSwitches view={view} />
        <ModeSwitch view={view} />
      </div>
      <Settings view={view} script={script} />
    </>
  );
}

/** On a narrow screen the texts come first, and the tools on demand. */
function FoldedTools({ view, script }: ToolsProps) {
  const { t } = useTranslation('compare');
  return (
    <>
      <div className="compare-tools">
        <ModeSwitch view={view} />
        {script}
      </div>
      <details className="tools-box">
        <summary>{t('tools')}</summary>
        <ClassSwitches view={view} />
        <Settings view={view} script={null} />
      </details>
    </>
  );
}

function Settings({ view, script }: ToolsProps) {
  return (
    <div className="compare-settings">
      <ReferencePicker view={view} />
      <ShortestSlider view={view} />
      <MarkSwitches view={view} />
      <StyleSwitches view={view} />
      <OtherSwitches view={view} />
      {script}
      <div className="compare-acts">
        <AddArticle view={view} />
        <Exports view={view} />
      </div>
    </div>
  );
}
