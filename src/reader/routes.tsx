import { lazy } from 'react';
import { HashRouter, Route, Routes } from 'react-router';
import { TimelinePage } from './timeline/TimelinePage.tsx';
import { Frame } from './ui/Frame.tsx';
import { NotFound } from './ui/NotFound.tsx';

// The timeline is the first paint; the other screens load when they are opened.
const ArticlePage = lazy(() => import('./article/ArticlePage.tsx'));
const ComparePage = lazy(() => import('./compare/ComparePage.tsx'));
const ArchivePage = lazy(() => import('./archive/ArchivePage.tsx'));

/** Every screen and its address. */
export function Screens() {
  // The address is the state: a field must show what was chosen at once, not when a transition is done.
  return (
    <HashRouter useTransitions={false}>
      <Routes>
        <Route element={<Frame />}>
          <Route index element={<TimelinePage />} />
          <Route path="a/:id" element={<ArticlePage />} />
          <Route path="compare" element={<ComparePage />} />
          <Route path="archive" element={<ArchivePage />} />
          <Route path="*" element={<NotFound what="page" />} />
        </Route>
      </Routes>
    </HashRouter>
  );
}
