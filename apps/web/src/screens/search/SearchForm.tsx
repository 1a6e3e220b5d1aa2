import { type FormEvent, useEffect, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';

interface SearchFormProps {
  readonly asked: string;
  readonly look: (words: string) => void;
}

export function SearchForm({ asked, look }: SearchFormProps) {
  const words = useWords();
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    look(typed.trim());
  };
  return (
    <search>
      <form className="search-form" onSubmit={send}>
        <SearchField className="field" value={typed} onChange={setTyped}>
          <Label>{words.say('search.field')}</Label>
          <Input className="input" maxLength={200} autoFocus={asked === ''} enterKeyHint="search" />
        </SearchField>
        <Button type="submit" kind="main">
          {words.say('search.go')}
        </Button>
      </form>
    </search>
  );
}
