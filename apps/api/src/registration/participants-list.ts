import type { Participant } from '#lib/registration';
import { type Locale, say, sayKind } from '#lib/words';
import { dates, type Head, MARGIN, type Pages, pdfPages, type Weight } from './pdf-pages.js';
import { isPrintable } from './printable.js';

/** The list of participants as a document of the meeting: by category, country and body. */
export function participantsList(locale: Locale, head: Head, participants: readonly Participant[]): Promise<Buffer> {
  const title = say(locale, 'participants.title');
  const draw = (pages: Pages): void => {
    const { pdf, said, has } = pages;
    const line = (text: string, size: number, font: Weight = 'regular', gap = 0): void => {
      pdf.font(font).fontSize(size).text(said(text), MARGIN, undefined, { paragraphGap: gap });
    };
    line(`${head.conference} · ${head.place}, ${dates(locale, head)}`, 9);
    line(head.name, 15, 'bold', 2);
    line(title, 12, 'regular', 10);
    if (participants.length === 0) line(say(locale, 'participants.none'), 10);
    let before: Participant | null = null;
    for (const each of participants) {
      heads(pages, locale, before, each);
      person(pages, locale, each);
      before = each;
    }
    const lacking = participants.filter(({ name, organisation }) => !isPrintable(`${name}${organisation}`, has)).length;
    if (lacking > 0) {
      pdf.moveDown();
      line(say(locale, 'participants.lacking', { count: lacking }), 9);
    }
    numbered(pages);
  };
  return pdfPages({ title: `${head.name}: ${title}`, draw });
}

function heads(
  { pdf, said }: Pages,
  locale: Locale,
  before: Participant | null,
  { category, country, organisation }: Participant,
): void {
  const room = (needed: number): void => {
    if (pdf.y + needed > pdf.page.height - MARGIN) pdf.addPage();
  };
  if (before?.category !== category) {
    room(80);
    const words = sayKind(locale, 'category', category, { kind: category }).toLocaleUpperCase(locale);
    pdf.moveDown(0.8).font('bold').fontSize(11).fillColor('#1f4e79').text(said(words), MARGIN);
    pdf.fillColor('#000000');
  }
  if (before?.category !== category || before.organisation !== organisation || before.country !== country) {
    room(50);
    const name = [organisation, organisation.includes(country) ? '' : country].filter((each) => each !== '').join(', ');
    pdf.moveDown(0.5).font('bold').fontSize(10).text(said(name), MARGIN, undefined, { paragraphGap: 2 });
  }
}

function person({ pdf, said }: Pages, locale: Locale, { role, name, post, attendance }: Participant): void {
  const more = [
    ...(role === 'DELEGATE' ? [] : [sayKind(locale, 'delegationRole', role)]),
    ...(post === '' ? [] : [post]),
    ...(attendance === 'REMOTE' ? [sayKind(locale, 'attendance', attendance)] : []),
  ];
  const text = more.length === 0 ? name : `${name} – ${more.join(', ')}`;
  pdf
    .font('regular')
    .fontSize(9.5)
    .text(said(text), MARGIN + 14, undefined, { paragraphGap: 1 });
}

function numbered({ pdf }: Pages): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    const { margins } = pdf.page;
    const bottom = margins.bottom;
    // Else writing below the margin would begin another page.
    margins.bottom = 0;
    pdf
      .font('regular')
      .fontSize(8)
      .text(`${page + 1}/${count}`, MARGIN, pdf.page.height - 28, { align: 'right' });
    margins.bottom = bottom;
  }
}
