import type { Badge } from '#lib/registration';
import { type Locale, say, sayKind } from '#lib/words';
import { dates, type Head, type Pages, pdfPages, type Weight } from './pdf-pages.js';
import { isPrintable } from './printable.js';

// Two by four on A4, of the size that badge holders take, with room to cut.
const WIDE = 255;
const HIGH = 170;
const ACROSS = 2;
const DOWN = 4;
const BAND = 26;

/** What stands beside the category in colour, for whoever looks from afar; the words say it too. */
const COLOURS: Readonly<Record<string, string>> = {
  GOVERNMENT: '#1f4e79',
  REGULATOR: '#2e6f73',
  OPERATOR: '#7a5a1e',
  PRIVATE_SECTOR: '#6b4a7c',
  CIVIL_SOCIETY: '#8a3b2f',
  INTERNATIONAL_ORGANISATION: '#4a5560',
};

/** Badges to be cut out. */
export function badgeSheets(locale: Locale, head: Head, badges: readonly Badge[]): Promise<Buffer> {
  const draw = (pages: Pages): void => {
    const { pdf, said, has } = pages;
    const left = (pdf.page.width - ACROSS * WIDE) / 2;
    const top = (pdf.page.height - DOWN * HIGH) / 2;
    if (badges.length === 0)
      pdf
        .font('regular')
        .fontSize(12)
        .text(said(say(locale, 'participants.none')));
    badges.forEach((badge, at) => {
      const place = at % (ACROSS * DOWN);
      if (at > 0 && place === 0) pdf.addPage();
      const [x, y] = [left + (place % ACROSS) * WIDE, top + Math.floor(place / ACROSS) * HIGH];
      drawBadge(pages, { x, y }, { locale, head, badge });
    });
    const lacking = badges.filter(({ name, organisation }) => !isPrintable([...name, ...organisation].join(''), has));
    if (lacking.length === 0) return;
    pdf.addPage().font('regular').fontSize(12);
    pdf.text(said(say(locale, 'participants.lacking', { count: lacking.length })));
  };
  const title = say(locale, 'participants.badges', { meeting: head.name });
  return pdfPages({ title, draw });
}

interface Drawn {
  readonly locale: Locale;
  readonly head: Head;
  readonly badge: Badge;
}

function drawBadge(
  { pdf, said }: Pages,
  { x, y }: { readonly x: number; readonly y: number },
  { locale, head, badge }: Drawn,
): void {
  const inside = { width: WIDE - 28, align: 'center', lineBreak: false } as const;
  const write = (text: string, down: number, size: number, font: Weight = 'regular'): void => {
    pdf
      .font(font)
      .fontSize(size)
      .text(said(text), x + 14, y + down, inside);
  };
  pdf.lineWidth(0.5).strokeColor('#9a9a9a').rect(x, y, WIDE, HIGH).stroke();
  pdf.fillColor('#333333');
  write(`${head.conference} · ${head.place} · ${dates(locale, head)}`, 12, 7.5);
  pdf.fillColor('#000000');
  badge.name.forEach((line, at) => {
    write(line, 34 + at * 22, 18, 'bold');
  });
  badge.organisation.forEach((line, at) => {
    write(line, 86 + at * 13, 10.5);
  });
  if (badge.country !== '') write(badge.country, 86 + badge.organisation.length * 13, 10.5);
  pdf
    .fillColor(COLOURS[badge.category] ?? '#4a5560')
    .rect(x, y + HIGH - BAND, WIDE, BAND)
    .fill();
  pdf.fillColor('#ffffff');
  const role = sayKind(locale, 'delegationRole', badge.role);
  write(
    `${sayKind(locale, 'category', badge.category, { kind: badge.category })} · ${role}`,
    HIGH - BAND + 8.5,
    9.5,
    'bold',
  );
  pdf.fillColor('#000000');
}
