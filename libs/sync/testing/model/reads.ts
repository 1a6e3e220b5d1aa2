import * as Y from 'yjs';

/** What is to be read in a body, letter by letter with its marks: however Yjs happens to have cut it into pieces. */
export function readsAs(type: Y.XmlFragment | null): string {
  return (type?.toArray() ?? [])
    .map((child) => {
      if (child instanceof Y.XmlText) return lettersOf(child);
      const { nodeName } = child as Y.XmlElement;
      return `<${nodeName} ${JSON.stringify((child as Y.XmlElement).getAttributes())}>${readsAs(child as Y.XmlElement)}`;
    })
    .join('\n');
}

function lettersOf(text: Y.XmlText): string {
  const runs = text.toDelta() as { insert: string; attributes?: Readonly<Record<string, unknown>> }[];
  return runs
    .flatMap(({ insert, attributes = {} }) => {
      const marks = JSON.stringify(Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1)));
      return [...insert].map((letter) => `${letter}${marks}`);
    })
    .join('');
}
