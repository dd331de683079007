/// <reference path="./google-libphonenumber.d.ts" />
import { PhoneNumberUtil, ShortNumberInfo } from 'google-libphonenumber';
import { describe, expect, it } from 'vitest';
import { emergencyCountries, emergencyNumbers } from './emergency-numbers.ts';

const phoneTables = new ShortNumberInfo();

describe('emergency numbers', () => {
  it('[K6] each is an emergency number of its country in the phone tables', () => {
    const refused = emergencyCountries.flatMap((country) => {
      const entry = emergencyNumbers(country);
      if (entry === 'unknown') return [`${country} has no entry`];
      return entry.call
        .filter((number) => !phoneTables.isEmergencyNumber(number, country))
        .map((n) => `${country} ${n}`);
    });
    expect(refused).toEqual([]);
    expect(emergencyCountries.length).toBeGreaterThan(140);
  });

  it('[K6] covers every country of the European Union', () => {
    const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    for (const country of union)
      expect(emergencyNumbers(country), country).toMatchObject({ call: expect.arrayContaining(['112']) });
  });

  it('[K6] puts the number first that people know', () => {
    const first = (country: string) => {
      const entry = emergencyNumbers(country);
      return entry === 'unknown' ? entry : entry.call[0];
    };
    expect(['GB', 'US', 'AU', 'NZ', 'IN', 'JP', 'ZA', 'CH'].map(first)).toEqual([
      '999',
      '911',
      '000',
      '111',
      '112',
      '119',
      '10177',
      '144',
    ]);
  });

  it('[K6] never gives an advice line as an emergency number', () => {
    expect(phoneTables.isEmergencyNumber('111', 'GB')).toBe(false);
    expect(emergencyNumbers('GB')).toEqual({ country: 'GB', call: ['999', '112'] });
  });

  it('[K6] says unknown where nothing is confirmed, and never guesses', () => {
    for (const country of [null, '', 'gb', 'ZZ', 'NG', '__proto__', 'constructor', 'toString'])
      expect(emergencyNumbers(country)).toBe('unknown');
  });

  it('[K6] names countries that the phone tables and the browser know', () => {
    const regions = new Set(PhoneNumberUtil.getInstance().getSupportedRegions());
    const names = new Intl.DisplayNames('en', { type: 'region' });
    for (const country of emergencyCountries) {
      expect(regions.has(country), country).toBe(true);
      expect(names.of(country)).not.toBe(country);
    }
  });
});
