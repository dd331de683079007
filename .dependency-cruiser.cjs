/** The rooms of the house as rules: who may know whom. The order inside `core` is the ring of ARCHITECTURE.md. */
const CORE = '^packages/core/src/';
const ring = ['base', 'vocabulary', 'journal', 'facts', 'gate', 'plan', 'session'];
const test = '\\.(test|proof|fixture)\\.tsx?$';

/** A room may know only the rooms to its left. */
const order = ring.map((room, index) => ({
  name: `core-${room}-knows-only-its-left`,
  severity: 'error',
  comment: `${room} may know only ${ring.slice(0, index).join(', ') || 'nothing'}`,
  from: { path: `${CORE}${room}/`, pathNot: test },
  to: { path: CORE, pathNot: ring.slice(0, index + 1).map((left) => `${CORE}${left}/`) },
}));

module.exports = {
  forbidden: [
    ...order,
    {
      name: 'core-figure-knows-only-words',
      severity: 'error',
      comment: 'figure is where, in space: it knows base and vocabulary, and no room of the ring knows it',
      from: { path: `${CORE}figure/`, pathNot: test },
      to: { path: CORE, pathNot: [`${CORE}base/`, `${CORE}vocabulary/`, `${CORE}figure/`] },
    },
    {
      name: 'core-learning-knows-only-words',
      severity: 'error',
      comment:
        'learning is how well a stroke is known: no room of the ring knows it, and nothing about a baby rests on it',
      from: { path: `${CORE}learning/`, pathNot: test },
      to: { path: CORE, pathNot: [`${CORE}base/`, `${CORE}vocabulary/`, `${CORE}learning/`] },
    },
    {
      name: 'core-knows-no-other-package',
      severity: 'error',
      comment: 'core is pure: only valibot, for parsing at its border',
      from: { path: CORE, pathNot: test },
      to: { pathNot: [CORE, '^node_modules/valibot/'] },
    },
    {
      name: 'knowledge-knows-only-core',
      severity: 'error',
      from: { path: '^packages/knowledge/src/', pathNot: test },
      to: { pathNot: ['^packages/knowledge/src/', '^packages/core/src/((figure|learning)/)?index\\.ts$'] },
    },
    {
      name: 'packages-have-one-door',
      severity: 'error',
      comment: 'whoever is outside a package enters by a door: its index, or what a cold start must not carry',
      from: { pathNot: ['^packages/', '\\.test\\.tsx?$', '^tests/', '^tools/', '^bench/'] },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: '^packages/([^/]+/src/index|core/src/(figure|learning|session)/index|knowledge/src/book)\\.ts$',
      },
    },
    {
      name: 'server-knows-no-baby',
      severity: 'error',
      comment: 'no line of the server can name a baby: it may not see core or knowledge',
      from: { path: '^apps/server/src/' },
      to: { path: '^packages/(core|knowledge)/' },
    },
    {
      name: 'doors-do-not-know-each-other',
      severity: 'error',
      comment: 'but for the security policy, which page and server must write alike',
      from: { path: '^apps/([^/]+)/', pathNot: test },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/web/security-policy\\.ts$'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'not-from-tests',
      severity: 'error',
      comment: 'what ships never leans on a test',
      from: { pathNot: [test, '^tests/', '^tools/', '^bench/', 'config\\.ts$'] },
      to: { path: test },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    exclude: { path: '\\.(css|svg|woff2)$|virtual:|/dist/' },
  },
};
