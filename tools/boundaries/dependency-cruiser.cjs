// Who may import whom, file by file. Which layer may import which is Nx's part: see eslint.config.mjs.
// Run: depcruise --config tools/boundaries/dependency-cruiser.cjs apps libs

const specs = '\\.spec\\.ts$';
const contracts = '\\.events\\.ts$';
const packages = (...names) => `(?:^|node_modules/)(?:@types/)?(?:${names.join('|')})(?:/|$)`;

const pure = [
  '^libs/[^/]+/[^/]+/src/domain/',
  '^libs/platform/kernel/src/index\\.ts$',
  packages('zod', 're2js'),
  // Hashing is a function of its input.
  '^(?:node:)?crypto$',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Move what both sides need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'Domain files decide; use cases load and save. Pass what the decision needs as an argument.',
      severity: 'error',
      from: { path: '^libs/[^/]+/[^/]+/src/domain/', pathNot: [specs, contracts] },
      to: { pathNot: pure, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'event-contracts-are-pure',
      comment:
        'A *.events.ts file may take defineEvent from @balance/events, and nothing else that does something.',
      severity: 'error',
      from: { path: `^libs/[^/]+/[^/]+/src/domain/.*${contracts}` },
      to: {
        pathNot: [...pure, '^libs/platform/events/src/index\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'three-entries',
      comment: 'A module is opened by index.ts, http.ts and worker.ts. Export there what others may call.',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/([^/]+)/' },
      to: {
        path: '^libs/',
        pathNot: [
          '^$1/$2/$3/',
          '^libs/[^/]+/[^/]+/src/(?:index|http|worker)\\.ts$',
          '^libs/client/src/index\\.ts$',
        ],
      },
    },
    {
      name: 'doors-belong-to-processes',
      comment:
        'What only the API or only the worker loads is listed by that app; a module imports the index.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/([^/]+)/', pathNot: specs },
      to: { path: '^libs/[^/]+/[^/]+/src/(?:http|worker)\\.ts$', pathNot: '^libs/$1/$2/' },
    },
    {
      name: 'doors-use-use-cases',
      comment:
        'Controllers and jobs parse, call and map. Call a use case, which calls the repository. A plain read (list-…) may read it itself.',
      severity: 'error',
      from: { path: '\\.(?:controller|job)\\.ts$', pathNot: '/list-[^/]+\\.controller\\.ts$' },
      to: { path: '\\.repository\\.ts$' },
    },
    {
      name: 'client-runs-anywhere',
      comment: 'Browsers load the client: it takes nothing of Node.js, and nothing of the server.',
      severity: 'error',
      from: { path: '^libs/client/', pathNot: '\\.(?:spec|fixture)\\.ts$' },
      to: { pathNot: ['^libs/client/', packages('openapi-fetch')] },
    },
    {
      name: 'drivers-stay-in-platform',
      comment: 'Use @balance/database, @balance/events and @balance/queue.',
      severity: 'error',
      from: { path: '^(?:apps|libs)/', pathNot: '^libs/platform/' },
      to: { path: packages('bullmq', 'ioredis', 'pg', '@prisma/[^/]+') },
    },
    {
      name: 'one-door-to-language-models',
      comment: 'Use @balance/llm: what is sent is bounded, counted and logged there.',
      severity: 'error',
      from: { path: '^(?:apps|libs)/', pathNot: '^libs/platform/llm/' },
      to: { path: packages('openai') },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|generated)/' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
