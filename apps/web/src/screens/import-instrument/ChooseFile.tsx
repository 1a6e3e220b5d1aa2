import { DropZone, type FileDropItem, FileTrigger, Text } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';

interface ChooseFileProps {
  readonly file: File | null;
  readonly busy: boolean;
  readonly choose: (file: File) => void;
}

export function ChooseFile({ file, busy, choose }: ChooseFileProps) {
  const words = useWords();
  return (
    <DropZone
      className="drop-zone"
      isDisabled={busy}
      onDrop={(event) => {
        const item = event.items.find((each): each is FileDropItem => each.kind === 'file');
        if (item) void item.getFile().then(choose);
      }}
    >
      <FileTrigger
        acceptedFileTypes={['.md', '.markdown', '.txt', 'text/plain', 'text/markdown']}
        onSelect={(files) => {
          const [chosen] = files ?? [];
          if (chosen) choose(chosen);
        }}
      >
        <Button kind={file ? 'plain' : 'main'} isDisabled={busy}>
          {words.say('import.choose')}
        </Button>
      </FileTrigger>
      <Text slot="label">{file ? file.name : words.say('import.drop')}</Text>
    </DropZone>
  );
}
