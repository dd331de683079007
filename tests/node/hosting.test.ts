import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../apps/web/security-policy.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/hosting.md'), 'utf8');

it.each(Object.entries(SECURITY_HEADERS))('the examples of hosting send %s as the server does', (name, value) => {
  expect(page).toContain(`\t\t${name} "${value}"\n`);
  expect(page).toContain(`\tadd_header ${name} "${value}" always;\n`);
});

it('the examples of hosting ask for HTTPS for two years', () => {
  expect(page.match(/Strict-Transport-Security "max-age=63072000; includeSubDomains"/g)).toHaveLength(2);
});

it('[W90] the microphone is for this page alone, and no other power was let in with it', () => {
  const powers = SECURITY_HEADERS['Permissions-Policy']?.split(', ') ?? [];
  expect(powers.filter((power) => !power.endsWith('=()'))).toEqual(['microphone=(self)', 'screen-wake-lock=(self)']);
});
