import { useState } from 'react';
import { setTheme, type Theme, theme } from '../client/theme.js';
import { useWords } from '../client/words.js';
import { PickList } from '../ui/PickList.js';
import { useNarrow } from '../ui/use-narrow.js';

const themes = ['auto', 'light', 'dark'] as const;

export function ThemeChoice() {
  const words = useWords();
  const narrow = useNarrow('(max-width: 40rem)');
  const [chosen, setChosen] = useState<Theme>(theme);
  return (
    <PickList
      quiet
      label={words.say('frame.theme')}
      shown={narrow ? '◐' : undefined}
      labelHidden
      items={themes.map((key) => ({ key, label: words.say(`frame.theme.${key}`) }))}
      chosen={chosen}
      choose={(key) => {
        setTheme(key);
        setChosen(key);
      }}
    />
  );
}
