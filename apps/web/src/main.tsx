import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { router } from './app/routes.js';
import { Session } from './app/Session.js';
import { hearOfVersions } from './client/kept-pages.js';
import { WordsProvider } from './client/words.js';
import './styles/index.css';

hearOfVersions();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WordsProvider>
        <Session>
          <RouterProvider router={router} />
        </Session>
      </WordsProvider>
    </StrictMode>,
  );
}
