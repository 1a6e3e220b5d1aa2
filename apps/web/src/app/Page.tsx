import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { ScrollRestoration, useLocation } from 'react-router';
import { useWords } from '../client/words.js';
import { Waiting } from '../parts/Answer.js';
import { Faults } from './Faults.js';
import { Masthead } from './Masthead.js';
import { PageNotices } from './PageNotices.js';

/** The frame of every page: masthead, the conference's head where there is one, the content, and no more. */
export function Page({ head, children }: { readonly head?: ReactNode; readonly children: ReactNode }) {
  const words = useWords();
  const { pathname } = useLocation();
  useFocusOnTurn(pathname);
  return (
    <>
      <ScrollRestoration />
      <a className="skip-link" href="#content">
        {words.say('frame.skipToContent')}
      </a>
      <Masthead />
      {head}
      <PageNotices />
      <main id="content" tabIndex={-1}>
        <Faults key={pathname}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </Faults>
      </main>
    </>
  );
}

/** Another page begins for the keyboard and the screen reader where its content begins, not in the old navigation. */
function useFocusOnTurn(pathname: string): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
}
