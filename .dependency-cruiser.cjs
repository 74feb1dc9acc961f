// The layers of the house as rules on imports; `npm test` runs them, and test/house/layers.test.ts shows that each
// can fail. What a rule says is in its comment: it is printed with the violation.
const room = 'api/src/(intake|moderation|threads|vault)/';
const test = '[.](test|examples)[.]ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'data-flows-one-way',
      comment:
        'Data flows from intake over moderation to library and alerts. What readers see knows nothing of who wrote it (A1, A2).',
      severity: 'error',
      from: { path: '^api/src/(library|alerts|counts)/', pathNot: test },
      to: { path: `^${room}` },
    },
    {
      name: 'packages-are-pure',
      comment: 'The packages run in the browser too: no I/O, nothing of Node.',
      severity: 'error',
      from: { path: '^packages/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-stand-alone',
      comment: 'The packages are what both sides share, so they know neither.',
      severity: 'error',
      from: { path: '^packages/', pathNot: test },
      to: { path: '^(api|web|test|bootstrap)/' },
    },
    {
      name: 'packages-bring-no-io',
      comment: 'The packages do no I/O, by no library either: validation is all that they take from outside.',
      severity: 'error',
      from: { path: '^packages/', pathNot: test },
      to: { path: '(^|/)node_modules/', pathNot: '(^|/)node_modules/zod/' },
    },
    {
      name: 'web-knows-no-api',
      comment: 'The web knows the API by its schema alone.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(api|bootstrap)/' },
    },
    {
      name: 'api-knows-no-web',
      comment: 'The API knows the web by what it built, not by its sources.',
      severity: 'error',
      from: { path: '^api/', pathNot: test },
      to: { path: '^(web|test|bootstrap)/' },
    },
    {
      name: 'product-needs-no-test',
      comment: 'Nothing of the product depends on the tests.',
      severity: 'error',
      from: { path: '^(api|web|packages)/', pathNot: test },
      to: { path: `^test/|${test}` },
    },
    {
      name: 'main-is-the-top',
      comment: 'main.ts and cli.ts put the parts together; nobody imports them.',
      severity: 'error',
      from: { path: '^(api|web|packages)/', pathNot: test },
      to: { path: '^api/src/(main|cli)[.]ts$' },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one thing, or hide a third.',
      severity: 'error',
      // Types alone may refer to each other: nothing is loaded for them.
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-found',
      comment: 'What is imported must be there, and be named in the package.json of the importer.',
      severity: 'error',
      from: { path: '^(api|web|packages|test)/', pathNot: '[.]test[.]ts$' },
      to: { couldNotResolve: true, pathNot: '[.](sql|txt)$|^virtual:|generated/|^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|coverage)/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
