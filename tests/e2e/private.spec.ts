import { expect, tellBirth, test } from './warmhands.ts';
import { answerAll, NOON } from './way.ts';

test('[H1] loads nothing from another origin, and runs no inline code', async ({ page, site, quiet }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  quiet.allow(/Content Security Policy|securitypolicyviolation|TrustedScript/i);
  await page.goto('');
  await tellBirth(page, 100);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.title = "inline"';
      document.head.append(script);
    } catch {}
    return document.title === 'inline';
  });
  expect(ran).toBe(false);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
});

test('[H13] puts no health data into an address, a note or a log', async ({ page }) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url()));
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  page.on('console', (message) => seen.push(message.text()));
  await page.clock.setSystemTime(NOON);
  await page.goto('');
  await tellBirth(page, 100);
  await answerAll(page, 'touch');
  seen.push(page.url(), ...(await page.evaluate(() => Object.entries(localStorage).flat())));
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.filter((text) => /2026-|quiet-alert|minutes-since|birth|floppy/.test(text))).toEqual([]);
});
