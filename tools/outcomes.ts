/** The tests that a report of Vitest or Playwright tells of: full name and how it ended. */
export function outcomesIn(report: unknown): readonly (readonly [string, string])[] {
  const results = listAt(report, 'testResults').flatMap((file) => listAt(file, 'assertionResults'));
  const vitest = results.map((test) => [textAt(test, 'fullName'), textAt(test, 'status')] as const);
  return [...vitest, ...listAt(report, 'suites').flatMap((suite) => fromSuite(suite, ''))];
}

/** Playwright nests suites; the outermost is the file, whose name is not part of a test's name. */
function fromSuite(suite: unknown, path: string): readonly (readonly [string, string])[] {
  const inner = listAt(suite, 'suites').flatMap((child) => fromSuite(child, `${path}${textAt(child, 'title')} `));
  const own = listAt(suite, 'specs').map(
    (spec) => [`${path}${textAt(spec, 'title')}`, flagAt(spec, 'ok') ? 'passed' : 'failed'] as const,
  );
  return [...own, ...inner];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}

function textAt(value: unknown, key: string): string {
  const found = at(value, key);
  return typeof found === 'string' ? found : '';
}

function flagAt(value: unknown, key: string): boolean {
  return at(value, key) === true;
}
