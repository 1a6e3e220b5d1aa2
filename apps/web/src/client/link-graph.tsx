import { type ReactNode, useMemo } from 'react';
import { Client, fetchExchange, Provider } from 'urql';
import { ownPage } from './own-page.js';

/**
 * Asks as whoever holds a private link, signed in or not. Nothing it is shown is kept on the device: a form that is
 * filled in at a hotel's desk must not stay there.
 */
export function LinkGraph({ link, children }: { readonly link: string; readonly children: ReactNode }) {
  const client = useMemo(
    () =>
      new Client({
        url: '/graphql',
        preferGetMethod: false,
        requestPolicy: 'network-only',
        fetchOptions: { headers: { ...ownPage, 'x-caucus-link': link }, credentials: 'same-origin' },
        exchanges: [fetchExchange],
      }),
    [link],
  );
  return (
    <Provider value={client} key={link}>
      {children}
    </Provider>
  );
}
