/** Which library may build on which. Read it as the domain's table of contents. */
const buildsOn = {
  foundation: [],
  drafting: ['foundation'],
  positions: ['foundation', 'drafting'],
  merging: ['foundation', 'drafting'],
  concerns: ['foundation', 'merging'],
  consensus: ['foundation', 'drafting', 'positions'],
  documents: ['foundation', 'positions'],
  floor: ['foundation'],
  meetings: ['foundation', 'positions'],
  'live-draft': ['foundation', 'drafting'],
  sync: ['foundation', 'live-draft'],
  notices: [],
  record: ['foundation'],
  registration: ['foundation'],
  reports: ['drafting', 'merging', 'positions', 'words'],
  words: ['foundation'],
  answers: [],
  contract: ['drafting'],
};

/** The npm packages that a library may import, and why. The others may import none. */
const mayImport = {
  'live-draft': ['yjs', 'lib0', 'fractional-indexing'], // the shared document, and the order keys in it
  sync: ['yjs', 'y-protocols', 'lib0'], // the wire that stock clients speak
  notices: ['luxon'], // clocks of zones, and when they are set
  words: ['intl-messageformat'], // the reader of ICU messages
  contract: ['@graphql-typed-document-node/core'], // the type of a typed document
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const librariesStayInOrder = Object.entries(buildsOn).map(([library, bases]) =>
  rule(
    `library-order-${library}`,
    `libs/${library} may build only on: ${bases.join(', ') || 'nothing'}.`,
    { path: `^libs/${library}/src/` },
    { path: '^libs/', pathNot: [library, ...bases].map((name) => `^libs/${name}/`) },
  ),
);

const librariesStayPure = Object.keys(buildsOn).map((library) =>
  rule(
    `library-purity-${library}`,
    `libs/${library} holds domain logic: no framework, no database, no node built-ins.`,
    { path: `^libs/${library}/src/` },
    {
      dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'core'],
      pathNot: ['^libs/', ...(mayImport[library] ?? []).map((name) => `^(node_modules/)?${name}(/|$)`)],
    },
  ),
);

const libraries = [
  ...librariesStayInOrder,
  ...librariesStayPure,
  rule(
    'every-library-is-listed',
    'Say in this file what a new library builds on.',
    { path: '^libs/' },
    { path: '^libs/[^/]+/', pathNot: Object.keys(buildsOn).map((name) => `^libs/${name}/`) },
  ),
  rule(
    'libraries-through-the-front-door',
    'Import a library by its name; only index.ts and testing/ are public.',
    { path: '^(apps|libs|test)/([^/]+)/' },
    { path: '^libs/[^/]+/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$2/'] },
  ),
  rule(
    'testing-kits-only-in-tests',
    'Builders and arbitraries never reach production code.',
    { path: '^(apps|libs)/[^/]+/src/', pathNot: ['\\.test\\.tsx?$', '^apps/.+/testing/'] },
    { path: ['^libs/[^/]+/testing/', '^apps/.+/testing/'] },
  ),
  rule('libs-never-know-apps', 'Libraries are the bottom of the house.', { path: '^libs/' }, { path: '^apps/' }),
];

const api = [
  rule(
    'capabilities-meet-at-readers-and-events',
    "A capability may use only another one's module, readers and events, and the door of the live rooms.",
    { path: '^apps/api/src/([^/]+)/', pathNot: ['^apps/api/src/platform/', '\\.test\\.ts$'] },
    {
      path: '^apps/api/src/[^/]+/',
      pathNot: [
        '^apps/api/src/$1/',
        '^apps/api/src/platform/',
        '\\.(module|reader|events)\\.ts$',
        '^apps/api/src/live/shared-documents\\.ts$',
      ],
    },
  ),
  rule(
    'platform-knows-no-capability',
    'Platform serves every capability alike.',
    { path: '^apps/api/src/platform/' },
    { path: '^apps/api/src/(?!platform/)[^/]+/' },
  ),
  rule(
    'rows-stay-behind-stores',
    'Only stores, readers, mappers and other entities see TypeORM entities.',
    { path: '^apps/api/src/', pathNot: '\\.(entity|mapper|store|reader|module)\\.ts$' },
    { path: '\\.entity\\.ts$' },
  ),
  rule(
    'typeorm-stays-behind-stores',
    'Ask a store or a reader for what you need.',
    {
      path: '^apps/api/src/',
      pathNot: [
        '\\.(entity|store|reader|module)\\.ts$',
        '/migrations/',
        '^apps/api/src/platform/database/',
        '^apps/api/src/migrations\\.ts$',
      ],
    },
    { path: 'node_modules/typeorm/' },
  ),
  rule(
    'resolvers-go-through-use-cases',
    'A resolver calls use cases and readers only.',
    { path: '\\.resolver\\.ts$' },
    { path: '\\.(store|mapper|entity)\\.ts$' },
  ),
  rule(
    'graphql-stays-in-resolvers',
    'Use cases must be callable without GraphQL.',
    { path: '^apps/api/src/', pathNot: ['\\.resolver\\.ts$', '^apps/api/src/platform/graphql/'] },
    { path: 'node_modules/(@nestjs/graphql|mercurius)/' },
  ),
];

const yjs = rule(
  'yjs-stays-in-four-places',
  'Read the projection instead of the shared document.',
  {
    path: '^(apps|libs)/',
    pathNot: ['^libs/(live-draft|sync)/', '^apps/api/src/live/', '^apps/web/src/live/'],
  },
  { path: 'node_modules/(yjs|y-protocols|y-websocket)/' },
);

const web = [
  rule(
    'screens-do-not-import-screens',
    'Lift what two screens share into parts/.',
    { path: '^apps/web/src/screens/([^/]+)/' },
    { path: '^apps/web/src/screens/', pathNot: '^apps/web/src/screens/$1/' },
  ),
  rule(
    'parts-know-no-screen',
    'Pass what the part needs as props.',
    { path: '^apps/web/src/(parts|live|client)/' },
    { path: '^apps/web/src/screens/' },
  ),
  rule(
    'live-serves-any-program',
    'The live connection is used outside of this application too: what binds it to React or an editor stands where it is used.',
    { path: '^apps/web/src/live/', pathNot: '\\.test\\.tsx?$' },
    {
      path: '.',
      pathNot: [
        '^apps/web/src/live/',
        '^libs/[^/]+/(src|testing)/index\\.ts$',
        '^(node_modules/)?(yjs|y-protocols|y-indexeddb|lib0)(/|$)',
      ],
    },
  ),
  rule(
    'ui-knows-no-domain',
    'A piece that knows the domain belongs in parts/.',
    { path: '^apps/web/src/ui/' },
    { path: '^(libs/|apps/web/src/(screens|parts|live|client)/)' },
  ),
  rule(
    'web-never-imports-api',
    'The web knows the API by its schema alone.',
    { path: '^apps/web/' },
    { path: '^apps/api/' },
  ),
];

const tests = [
  rule(
    'scenarios-use-the-front-door',
    'Scenarios speak to the running server through test/world.',
    { path: '^test/(scenarios|browser)/' },
    {
      path: '^(apps|libs)/',
      pathNot: ['^libs/contract/', '^libs/[^/]+/testing/', '^libs/(foundation|drafting|words)/src/index\\.ts$'],
    },
  ),
];

module.exports = {
  forbidden: [
    ...libraries,
    ...api,
    yjs,
    ...web,
    ...tests,
    rule(
      'no-cycles',
      'Two files that need each other are one idea, or need a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'resolvable',
      'Every import must lead somewhere. Servers that benches compare with have packages of their own, in a folder of their own.',
      { pathNot: '^test/bench/peers/[^/]+/' },
      { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['caucus-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
