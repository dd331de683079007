import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [['dot'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'allow',
    launchOptions: {
      executablePath: await findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--no-first-run',
        '--disable-sync',
        '--disable-component-update',
        // A microphone that beeps, and a person who lets it be used.
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        // A name that is not this machine's, so that a page without a secure context can be seen.
        '--host-resolver-rules=MAP warmhands.test 127.0.0.1',
      ],
    },
  },
});
