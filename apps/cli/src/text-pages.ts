import { type Instrument, type Provision, plainText } from '#lib/drafting';
import { type PlaceInText, placesIn } from './places.js';

/** A provision as data for other programs. */
export interface TextRow {
  readonly id: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly division: string;
  readonly heading: string | null;
  readonly text: string;
  readonly series: string;
}

export function rowsOf(instrument: Instrument): readonly TextRow[] {
  const placeOf = placesIn(instrument);
  return instrument.provisions.map((each) => {
    const { division, heading } = placeOf(each.division);
    const { id, number, label, series } = each;
    return { id, number, label, division, heading, text: wordsOf(each), series };
  });
}

/** A text to be read: each provision with its number and label, below its headings. */
export function pagesOf(instrument: Instrument): string {
  const placeOf = placesIn(instrument);
  const lines = [instrument.title];
  let last = '';
  for (const provision of instrument.provisions) {
    const head = headingAt(placeOf(provision.division));
    if (head !== last) lines.push('', head);
    last = head;
    const { number, label } = provision;
    lines.push('', [number, label, wordsOf(provision)].filter((part) => part !== null).join('  '));
  }
  return lines.join('\n').trimStart();
}

function headingAt({ division, heading }: PlaceInText): string {
  return heading === null || heading === division ? division : `${division} – ${heading}`;
}

function wordsOf({ suppressed, content }: Provision): string {
  return suppressed ? '(SUP)' : plainText(content);
}
