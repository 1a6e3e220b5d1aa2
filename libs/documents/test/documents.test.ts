import fc from 'fast-check';
import {
  acceptDocument,
  acceptQuery,
  citeDocument,
  type DocumentInput,
  excerptOf,
  fileKind,
  MARK_CLOSES,
  MARK_OPENS,
  MOST_WORDS,
  markedAnyhow,
  type Numbered,
  storableWords,
  textOf,
} from '#lib/documents';
import { anyFiled } from '#lib/documents/testing';
import { runs } from '#lib/foundation/testing';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemOf = (outcome: unknown): unknown => (outcome as { problem?: string }).problem;

describe('[B1] documents are cited as people cite them', () => {
  test.each<[Numbered, string | null]>([
    [{ series: 'DOC', number: 3, form: 'ORIGINAL', nth: null }, 'DOC 3'],
    [{ series: 'DT', number: 51, form: 'REV', nth: 1 }, 'DT 51 (Rev.1)'],
    [{ series: 'INF', number: 2, form: 'CORR', nth: 2 }, 'INF 2 (Corr.2)'],
    [{ series: 'ADM', number: 1, form: 'ADD', nth: 28 }, 'ADM 1 (Add.28)'],
    [{ series: 'DOC', number: null, form: 'ORIGINAL', nth: null }, null],
    [{ series: 'DOC', number: 3, form: 'REV', nth: null }, null],
  ])('[B1] %j is cited as %s', (document, cited) => {
    expect(citeDocument(document)).toBe(cited);
  });

  test('[B1] no two are cited alike', () => {
    const same = ({ series, number, form, nth }: { series: string; number: unknown; form: string; nth: unknown }) =>
      JSON.stringify([series, number, form, form === 'ORIGINAL' ? null : nth]);
    fc.assert(
      fc.property(anyFiled, anyFiled, (one, other) => {
        expect(citeDocument(one) === citeDocument(other)).toBe(same(one) === same(other));
      }),
      { numRuns: runs() },
    );
  });
});

describe('[B2] what a file is, its bytes say', () => {
  const packed = (...names: string[]) => bytes(`PK\u0003\u0004${names.join('\u0000\u0001')}`);
  test.each<[string, Uint8Array, string]>([
    ['a PDF', bytes('%PDF-1.7\n…'), 'PDF'],
    ['a PDF behind some junk', bytes(`\u0000\u0001 junk ${'x'.repeat(500)}%PDF-1.4`), 'PDF'],
    ['a DOCX', packed('[Content_Types].xml', 'word/document.xml'), 'DOCX'],
    ['text', bytes('Règlement\n\tdes télécommunications\r\n'), 'TEXT'],
    ['a page is text like any other', bytes('<script>alert(1)</script>'), 'TEXT'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'TEXT'],
  ])('[B2] %s', (_, file, kind) => expect(fileKind(file)).toBe(kind));
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'FileEmpty'],
    ['another package', packed('[Content_Types].xml', 'xl/workbook.xml'), 'FileKindUnknown'],
    ['one with programs', packed('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), 'FileHasPrograms'],
    ['a program', bytes('\u007fELF\u0001\u0000'), 'FileKindUnknown'],
    ['Latin-1', new Uint8Array([0x52, 0xe8, 0x67]), 'FileKindUnknown'],
  ])('[B2] not %s', (_, file, problem) => expect(problemOf(fileKind(file))).toBe(problem));

  test('[B2] no bytes at all make it fail, and whatever counts as text has words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
        if (fileKind(file) === 'TEXT') expect(textOf(file)).not.toBeNull();
      }),
      { numRuns: runs() },
    );
  });
});

describe('[B3] words read can always be kept', () => {
  test('[B3] tidied', () => {
    expect(storableWords('  A\u0000b  c\n\n\n d\ud800 e\u0301 ')).toBe('A b c\n\nd é');
  });

  test('[B3] whatever was read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (read) => {
        const words = storableWords(read);
        expect(words).not.toMatch(new RegExp(`[\u0000${MARK_OPENS}${MARK_CLOSES}]|\\p{Surrogate}`, 'u'));
        expect(storableWords(words)).toBe(words);
      }),
      { numRuns: runs() },
    );
    expect(storableWords('💬'.repeat(MOST_WORDS)).length).toBeLessThanOrEqual(MOST_WORDS);
  });
});

describe('[B4] an excerpt is words and ranges', () => {
  test('[B4] marks become ranges', () => {
    const found = `International ${MARK_OPENS}roaming${MARK_CLOSES}  and ${MARK_OPENS}fraud${MARK_CLOSES}`;
    const { words, marks } = excerptOf(found);
    expect(marks.map(({ start, end }) => words.slice(start, end))).toEqual(['roaming', 'fraud']);
    expect(words).toBe('International roaming and fraud');
  });

  test('[B4] in order, apart and within the words, however marks stand', () => {
    const anyMarked = fc.string({ unit: fc.constantFrom('a', ' ', '<', MARK_OPENS, MARK_CLOSES), maxLength: 40 });
    fc.assert(
      fc.property(anyMarked, (marked) => {
        const { words, marks } = excerptOf(marked);
        expect(words).not.toMatch(/[\ue000\ue001]/);
        let last = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: runs() },
    );
  });

  test('[B4] what was found without its accents is marked with them', () => {
    const found = excerptOf('Las telecomunicaciones y la telecomunicación.');
    const { words, marks } = markedAnyhow(found, ['telecomunicacion']);
    expect(marks.map(({ start, end }) => words.slice(start, end))).toEqual(['telecomunicaciones', 'telecomunicación']);
    expect(markedAnyhow(found, [''])).toEqual(found);
  });

  test('[B4] words to search for', () => {
    expect(acceptQuery('  roaming ')).toBe('roaming');
    expect(problemOf(acceptQuery(' '))).toBe('Blank');
    expect(problemOf(acceptQuery('x'.repeat(201)))).toBe('TooLong');
  });
});

describe('[B5] who the sources are', () => {
  const asked: DocumentInput = {
    series: 'DOC',
    title: ' On roaming ',
    language: 'en',
    date: '2012-10-03',
    audience: 'CONFERENCE',
    sourceIds: [],
    otherSources: [],
    issueIds: ['i', 'i'],
    agendaItemIds: [],
  };
  test('[B5] a delegation names no source', () => {
    expect(acceptDocument(asked, true)).toMatchObject({ title: 'On roaming', issueIds: ['i'] });
    expect(problemOf(acceptDocument({ ...asked, otherSources: ['Bravo'] }, true))).toBe('ForeignSource');
    expect(problemOf(acceptDocument({ ...asked, sourceIds: ['b'] }, true))).toBe('ForeignSource');
    expect(acceptDocument({ ...asked, sourceIds: ['b'], otherSources: [' Chair ', ''] }, false)).toMatchObject({
      sourceIds: ['b'],
      otherSources: ['Chair'],
    });
  });

  test.each([
    [{ title: ' ' }, 'Blank'],
    [{ language: 'English' }, 'LanguageUnknown'],
    [{ audience: 'DELEGATION' }, 'DocumentOfOneDelegation'],
    [{ issueIds: Array.from({ length: 51 }, String) }, 'TooMany'],
  ] as const)('[B5] not where it is %#', (part, problem) => {
    expect(problemOf(acceptDocument({ ...asked, ...part }, false))).toBe(problem);
  });
});
