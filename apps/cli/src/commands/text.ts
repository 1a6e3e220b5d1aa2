import { type Provision, plainText } from '#lib/drafting';
import { type PlaceInText, placesIn } from '../places.js';
import { print, printJson } from '../print.js';
import { readSource } from '../read-source.js';

/** `text FILE`: the provisions of an instrument, in order. */
export async function text(file: string, { json = false }: { json?: boolean }): Promise<void> {
  const { instrument } = await readSource(file);
  const placeOf = placesIn(instrument);
  if (json) printJson(instrument.provisions.map((each) => row(each, placeOf(each.division))));
  else print(pages(instrument.title, instrument.provisions, (each) => placeOf(each.division)));
}

function row({ id, number, label, content, series, suppressed }: Provision, { division, heading }: PlaceInText) {
  return { id, number, label, division, heading, text: suppressed ? '(SUP)' : plainText(content), series };
}

function pages(
  title: string,
  provisions: readonly Provision[],
  placeOf: (provision: Provision) => PlaceInText,
): string {
  const lines = [title];
  let last = '';
  for (const provision of provisions) {
    const { division, heading } = placeOf(provision);
    const head = heading === null || heading === division ? division : `${division} – ${heading}`;
    if (head !== last) lines.push('', head);
    last = head;
    lines.push(
      '',
      [provision.number, provision.label, provision.suppressed ? '(SUP)' : plainText(provision.content)]
        .filter((part) => part !== null)
        .join('  '),
    );
  }
  return lines.join('\n').trimStart();
}
