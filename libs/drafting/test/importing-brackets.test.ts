import { type Instrument, plainText, printReading, type ReadInstrument, readInstrument } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';

const read = (source: string): Instrument => {
  const found = readInstrument(source);
  if (isRefusal(found)) throw new Error(JSON.stringify(found));
  return (found as ReadInstrument).instrument;
};
const rows = (source: string) =>
  read(source).provisions.map(({ number, label, openLabel, content }) => [
    number ?? label,
    openLabel === undefined ? null : plainText([{ kind: 'paragraph', content: openLabel }]),
    printReading(content),
  ]);

describe('[I11] a number or label in brackets is one, and stands as it was', () => {
  test.each([
    ['a number', '1. One.\n\n[2.] Two.\n\n3. Three.', ['2', '[2.]', 'Two.']],
    ['an inserted number', '1. One.\n\n[1A] Members act.\n\n2. Two.', ['1A', '[1A]', 'Members act.']],
    ['the number it had', '1. One.\n\n2. [44.] Two.\n\n3. Three.', ['2', '2. [44.]', 'Two.']],
    ['both open', '1. One.\n\n[2.] [3.] Two.\n\n4. Four.', ['2', '[2.] [3.]', 'Two.']],
    ['a letter', '1. One.\n\nB[A]. Two.\n\n3. Three.', ['B', 'B[A].', 'Two.']],
    ['a decimal label', '31. 3.1 One.\n\n32. [3.2] Two.\n\n33. 3.3 Three.', ['32', '[3.2]', 'Two.']],
    ['a lettered label', '31. a) One.\n\n32. [b)] Two.\n\n33. c) Three.', ['32', '[b)]', 'Two.']],
    ['a number without its full stop', '1. One.\n\n2[44]. Two.\n\n3. Three.', ['2', '2[44].', 'Two.']],
    ['in strong type', '**1.** One.\n\n[**2.**] Two.\n\n**3.** Three.', ['2', '[2.]', 'Two.']],
  ])('%s', (_, source, expected) => {
    expect(rows(source)[1]).toEqual(expected);
  });

  test.each(['[A] Member shall act.', '[30] days are given.', '[Members] [States] shall act.'])(
    'words are words: %s',
    (words) => expect(rows(`1. One.\n\n2. ${words}\n\n3. Three.`)[1]).toEqual(['2', null, words]),
  );
});

describe('[I12] a bracket may hold whole paragraphs, entries and provisions', () => {
  test('with the number of the provision', () => {
    expect(rows('1. One.\n\n[2. Two.]\n\n3. Three.')[1]).toEqual(['2', null, '[Two.]']);
    expect(rows('1. One.\n\n[[2.] Two.]\n\n3. Three.')[1]).toEqual(['2', '[2.]', '[Two.]']);
    expect(rows('31. 3.1 One.\n\n32. [[3.2] Two.]\n\n33. 3.3 Three.')[1]).toEqual(['32', '[3.2]', '[Two.]']);
  });

  test('several paragraphs, as one bracket', () => {
    const [, two] = read('1. One.\n\n[2. Two.\n\nMore of it.]\n\n3. Three.').provisions;
    expect(two?.content).toMatchObject([
      { kind: 'alternatives', options: [{ content: [{ kind: 'paragraph' }, { kind: 'paragraph' }] }] },
    ]);
  });

  test('entries with their signs, and options that touch', () => {
    const [one] = read('1. Members\n\n[a) act;]\n\n[b) rest;\n\nc) wait.][Nothing.]').provisions;
    expect(one?.content).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'alternatives', options: [{ content: [{ kind: 'item', sign: 'a)' }] }] },
      {
        kind: 'alternatives',
        options: [{ content: [{ sign: 'b)' }, { sign: 'c)' }] }, { content: [{ kind: 'paragraph' }] }],
      },
    ]);
  });

  test('several provisions: each is in brackets', () => {
    expect(rows('1. One.\n\n[2. Two.\n\n3. Three.]\n\n4. Four.').map(([, , words]) => words)).toEqual([
      'One.',
      '[Two.]',
      '[Three.]',
      'Four.',
    ]);
  });

  test.each([
    ['2. Two [begins\n\nhere] and.', { kind: 'BracketCrossesBlocks', line: 3, column: 8 }],
    ['2. Two\n\n[a) act;\n\nb) rest] now.', { kind: 'BracketCrossesBlocks', line: 7, column: 8 }],
    ['2. a) [Two\n\nb) ends].', { kind: 'BracketCrossesBlocks', line: 5, column: 8 }],
    ['[2. Two.\n\n3. Three] and more.', { kind: 'BracketUnbalanced', line: 5, column: 9, sign: ']' }],
    ['[2. Two.\n\n3. Three.', { kind: 'BracketUnbalanced', line: 3, column: 1, sign: '[' }],
  ])('but none that begins or ends among words: %j', (source, facts) => {
    expect(readInstrument(`1. One.\n\n${source}\n\n4. Four.`)).toMatchObject(facts);
  });
});

describe('[I13] a heading in brackets is a heading', () => {
  const headings = (source: string) =>
    read(source).divisions.map(({ kind, number, label, title, openTitle }) => [
      kind,
      number,
      label,
      title,
      openTitle === undefined ? null : plainText([{ kind: 'paragraph', content: openTitle }]),
    ]);

  test.each([
    ['## [A. Aims]', ['section', 'A', 'A.', 'Aims', '[Aims]']],
    ['## B. [Aims][Means]', ['section', 'B', 'B.', 'Aims', '[Aims][Means]']],
    ['## [ARTICLE 3A – Aims]', ['article', '3A', 'ARTICLE 3A', 'Aims', '[Aims]']],
    ['## [ARTICLE 3A] Aims', ['article', '3A', '[ARTICLE 3A]', 'Aims', null]],
    ['## ARTICLE [3A] – Aims', ['article', '3A', 'ARTICLE [3A]', 'Aims', null]],
    ['## B[A]. Aims', ['section', 'B', 'B[A].', 'Aims', null]],
    ['[ARTICLE 3A – Aims]', ['article', '3A', 'ARTICLE 3A', 'Aims', '[Aims]']],
    ['[ARTICLE 3A] – Aims', ['article', '3A', '[ARTICLE 3A]', 'Aims', null]],
    ['## ARTICLE 3A\n\n[Aims] and means', ['article', '3A', 'ARTICLE 3A', 'Aims and means', '[Aims] and means']],
  ])('%s', (heading, expected) => {
    expect(headings(`# Text\n\n${heading}\n\n1. One.\n\n2. Two.`)).toEqual([expected]);
  });

  test('and one that is not balanced is refused with its line', () => {
    expect(readInstrument('# Text\n\n## ARTICLE 1 – Aims [and\n\n1. One.')).toMatchObject({
      kind: 'BracketUnbalanced',
      line: 3,
    });
  });
});
