import { emergencyNumbers } from '@warmhands/knowledge';
import { describe, expect, it } from 'vitest';
import { openApp, openWithBaby, settled, type, visit, words } from '../app.fixture.tsx';

describe('help', () => {
  it('[W11] needs no profile and begins with danger', async () => {
    await openApp();
    await visit('crying');
    expect(words('.cloth').join()).toMatch(/Floppy.*Call the emergency number now/);
    expect(words('main h2')[0]).toBe('Then, one thing at a time');
    expect(words('.dock')).toEqual(['I cannot take any more']);
    await visit('help');
    expect(words('main h2')[0]).toBe('Call the emergency number now');
    expect(words('main section:first-of-type li').length).toBeGreaterThan(15);
  });

  it('[W10] shows the number of the country that was named, and guesses none', async () => {
    const household = await openApp();
    await visit('help');
    expect(document.querySelector('a[href^="tel:"]')).toBeNull();
    household.change({ country: 'GB' });
    await settled();
    const numbers = emergencyNumbers('GB');
    expect(numbers).not.toBe('unknown');
    expect(document.querySelector('.call.large')?.getAttribute('href')).toBe(
      `tel:${numbers === 'unknown' ? '' : numbers.call[0]}`,
    );
    household.change({ country: 'ZZ' });
    await settled();
    expect(document.querySelector('a[href^="tel:"]')).toBeNull();
    expect(words('.cloth').join()).toMatch(/I do not guess/);
  });
});

describe('is it true', () => {
  it.each([
    ['colic', 'Crying now', 'Does massage stop colic?'],
    ['gripe water', 'Crying now', 'Does gripe water help?'],
  ])('[W12] finds %s, and the way to crying now', async (wanted, place, claim) => {
    await openApp();
    await visit('claims');
    await type('input[type=search]', wanted);
    const found = words('main .rows b');
    expect(found[0]).toBe(place);
    expect(found).toContain(claim);
  });

  it('[W12] finds constipation', async () => {
    await openWithBaby();
    await visit('claims');
    await type('input[type=search]', 'constipation');
    expect(words('main .rows b').length).toBeGreaterThan(0);
  });
});
