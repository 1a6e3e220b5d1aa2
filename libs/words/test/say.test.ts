import {
  catalogues,
  day,
  type Key,
  listed,
  locales,
  moment,
  preferredLocale,
  say,
  sayKind,
  sayTogether,
} from '#lib/words';

describe('say', () => {
  it('[W4] writes a day as the language writes it', () => {
    expect(say('en', 'refusal.FilingClosed', { closedOn: '2012-10-17' })).toContain('17 October 2012');
    expect(day('nl', '2012-10-17')).toBe('17 oktober 2012');
    expect(day('fr', '2012-10-17')).toBe('17 octobre 2012');
  });

  it('[W4] writes a moment in UTC', () => {
    expect(moment('en', '2012-10-17T13:00:00Z')).toBe('17 October 2012 at 13:00 UTC');
  });

  it('[W4] leaves text alone that is no day', () => {
    expect(day('en', 'soon')).toBe('soon');
  });

  it('[W4] lists names as the language lists them', () => {
    expect(listed('en', ['BRB', 'JMC', 'SUR'])).toBe('BRB, JMC and SUR');
    expect(listed('es', ['BRB', 'JMC'])).toBe('BRB y JMC');
  });

  it('[W3] has a sentence for a kind it does not know', () => {
    expect(sayKind('en', 'refusal', 'FromTheFuture')).toBe(say('en', 'refusal.other', { kind: 'FromTheFuture' }));
  });

  it.each(locales)('[W5] no sentence in %s fails for want of facts', (locale) => {
    for (const key of Object.keys(catalogues.en) as Key[]) expect(say(locale, key)).toEqual(expect.any(String));
  });

  it('[W5] leaves a dash where a fact is missing', () => {
    expect(say('en', 'refusal.SymbolTaken')).toContain('“–”');
  });
  it('[W8] cites a provision by its number, and what bears none by its label', () => {
    const filed = (cited: string) => sayKind('en', 'event', 'AmendmentFiled', { symbol: 'TRD', kind: 'MOD', cited });
    expect(filed('31A')).toBe('TRD filed an amendment to No. 31A (MOD)');
    expect(filed('3.5')).toBe('TRD filed an amendment to 3.5 (MOD)');
    expect(filed('ARTICLE 3')).toBe('TRD filed an amendment to ARTICLE 3 (MOD)');
  });
});

it('[W9] what is missing is one sentence, as a ballot says it', () => {
  const missing = [
    { kind: 'SupportersNeeded', count: 2 },
    { kind: 'ObjectionUnanswered', delegation: 'JMC' },
  ];
  const said = locales.map((locale) => sayTogether(locale, 'missing', missing));
  expect(said).toEqual([
    '2 more supporters needed; the objection by JMC is unanswered.',
    'Faltan 2 apoyos; la objeción de JMC no ha recibido respuesta.',
    'Il manque 2 appuis ; l’objection de JMC est restée sans réponse.',
    'Nog 2 steunbetuigingen nodig; het bezwaar van JMC is niet beantwoord.',
  ]);
  expect(sayTogether('en', 'missing', [])).toBe('');
});

describe('preferredLocale', () => {
  it.each([
    [['es-DO', 'en'], 'es'],
    [['pap', 'nl-SR'], 'nl'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('[W6] for %j is %s', (tags, locale) => {
    expect(preferredLocale(tags)).toBe(locale);
  });
});
