import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../client/words.js';
import { Waiting } from '../parts/Answer.js';
import { useOnline } from '../ui/use-online.js';
import { Faults } from './Faults.js';
import { Masthead } from './Masthead.js';

/** The frame of every page: masthead, the conference's head where there is one, the content, and no more. */
export function Page({ head, children }: { readonly head?: ReactNode; readonly children: ReactNode }) {
  const words = useWords();
  const online = useOnline();
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip-link" href="#content">
        {words.say('frame.skipToContent')}
      </a>
      <Masthead />
      {head}
      {!online && (
        <p className="connection-notice" role="status">
          {words.say('frame.offline')}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        <Faults key={pathname}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </Faults>
      </main>
    </>
  );
}
