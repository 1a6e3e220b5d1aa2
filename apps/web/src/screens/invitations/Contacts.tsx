import { useState } from 'react';
import { type Category, ContactsDocument, type ContactsQuery } from '#lib/contract';
import { bodyCategories } from '#lib/registration';
import { type Locale, localeNames, locales } from '#lib/words';
import { useConference } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { usePages } from '../../client/use-pages.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ImportList } from '../../parts/lists/ImportList.js';
import { Button } from '../../ui/Button.js';
import { PickList } from '../../ui/PickList.js';

type Line = NonNullable<ContactsQuery['conference']>['contacts']['nodes'][number];

/** Whom the secretariat knows, by kind and by language. */
export function Contacts({ count, onTaken }: { readonly count: number; readonly onTaken: () => void }) {
  const words = useWords();
  const [importing, setImporting] = useState(false);
  const [shown, show] = useState(false);
  return (
    <section className="stack" aria-labelledby="contacts">
      <div className="section-title">
        <h2 id="contacts">{words.say('invitations.contacts')}</h2>
        {!importing && (
          <Button size="small" onPress={() => setImporting(true)}>
            {words.say('lists.contacts')}
          </Button>
        )}
      </div>
      <p className="row">
        {words.say('invitations.contactCount', { count })}{' '}
        {count > 0 && (
          <Button size="small" kind="quiet" aria-expanded={shown} onPress={() => show(!shown)}>
            {words.say('invitations.showContacts')}
          </Button>
        )}
      </p>
      {shown && <ContactList key={count} />}
      {importing && <ImportList kind="contacts" onTaken={onTaken} />}
    </section>
  );
}

const ANY = 'ANY';

function ContactList() {
  const words = useWords();
  const { conference } = useConference();
  const [category, setCategory] = useState<Category | typeof ANY>(ANY);
  const [language, setLanguage] = useState<Locale | typeof ANY>(ANY);
  const any = { key: ANY, label: words.say('invitations.any') } as const;
  const asked = { category: category === ANY ? null : category, language: language === ANY ? null : language };
  const pages = usePages<Line>(asked);
  const ask = useAsk(ContactsDocument, { slug: conference.slug, ...asked, after: pages.after });
  return (
    <div className="stack">
      <div className="register-pair">
        <PickList
          label={words.say('people.category')}
          items={[any, ...bodyCategories.map((key) => ({ key, label: words.sayKind('category', key, { kind: key }) }))]}
          chosen={category}
          choose={setCategory}
        />
        <PickList
          label={words.say('invitations.reads')}
          items={[any, ...locales.map((key) => ({ key, label: localeNames[key] }))]}
          chosen={language}
          choose={setLanguage}
        />
      </div>
      <Answer ask={ask}>
        {(data) => {
          const page = data.conference?.contacts;
          const { before, hasMore, more } = pages.with(page);
          return (
            <>
              <p className="small soft">{words.say('invitations.contactCount', { count: page?.totalCount ?? 0 })}</p>
              <ContactTable lines={[...before, ...(page?.nodes ?? [])]} />
              {hasMore && (
                <p>
                  <Button size="small" onPress={more}>
                    {words.say('frame.more')}
                  </Button>
                </p>
              )}
            </>
          );
        }}
      </Answer>
    </div>
  );
}

const columns = ['organisation', 'category', 'country', 'reads'] as const;

function ContactTable({ lines }: { readonly lines: readonly Line[] }) {
  const words = useWords();
  if (lines.length === 0) return null;
  const heads = {
    organisation: words.say('invitations.contact'),
    category: words.say('people.category'),
    country: words.say('people.country'),
    reads: words.say('invitations.reads'),
  };
  return (
    <div className="scroller">
      <table className="calm-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, organisation, name, email, category, country, language }) => (
            <tr key={id}>
              <th scope="row">
                {organisation}
                <br />
                <span className="small soft">
                  {name}, {email}
                </span>
              </th>
              <td>{words.sayKind('category', category, { kind: category })}</td>
              <td>{country || '–'}</td>
              <td>{localeNames[language as Locale] ?? language}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
