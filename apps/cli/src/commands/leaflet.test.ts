import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { situationText, warmhands } from '../warmhands.fixture.ts';

const SCENARIOS = join(import.meta.dirname, '../../../../scenarios');
const scenario = (name: string) => readFileSync(join(SCENARIOS, name, 'situation.json'), 'utf8');

describe('leaflet', () => {
  it('[C11] is one page that stands by itself: no script, no request, each drawing with its own shades', async () => {
    const { status, out, err } = await warmhands(['leaflet'], scenario('eight-weeks-bond-all-well'));
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(
      out.match(/<script|<link|<img|<iframe|@import|url\((?!#)|\son\w+=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/g),
    ).toBe(null);
    const drawings = out.split('<svg ').slice(1);
    expect(drawings.length).toBeGreaterThan(10);
    const ids = out.match(/ id="[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, drawing] of drawings.entries()) {
      const used = new Set(drawing.match(/url\(#[^)]+/g));
      expect([...used].filter((name) => !name.startsWith(`url(#d${index + 1}-`))).toEqual([]);
    }
    expect(out).toContain('<h1>To be close</h1>');
    expect(out).toContain('size: A4');
  });

  it('[C11] says that there is no routine, and why, with status 0', async () => {
    const input = situationText({ answers: [{ fact: 'floppy', value: 'yes', at: '-PT5M' }] });
    const { status, out, err } = await warmhands(['leaflet'], input);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('<h1>Get help now</h1>');
    expect(out).toContain('A floppy baby needs help now.');
    expect(out).not.toContain('<svg');
  });

  it('[C11] names the number of the country, and looks as it is told to', async () => {
    const words = ['leaflet', '--country', 'GB', '--leading', 'left', '--tone', 'umber'];
    const { out } = await warmhands(words, scenario('eight-weeks-bond-all-well'));
    expect(out).toContain('The emergency number here is 999 / 112.');
    const plain = await warmhands(['leaflet'], scenario('eight-weeks-bond-all-well'));
    expect(plain.out).toContain('Find your emergency number now');
    expect(out.split('<svg')[2]).not.toBe(plain.out.split('<svg')[2]);
  });

  it('[C11] shows a stroke as it is seen from where the carer sits, where it can be', async () => {
    const from = async (...words: readonly string[]) =>
      (await warmhands(['leaflet', ...words], scenario('eight-weeks-bond-all-well'))).out;
    const [feet, side] = [await from(), await from('--seat', 'side')];
    expect(await from('--seat', 'feet')).toBe(feet);
    const [below, beside] = [feet.split('<svg'), side.split('<svg')];
    const same = below.filter((drawing, index) => drawing === beside[index]);
    expect(below).toHaveLength(beside.length);
    expect(same.length).toBeGreaterThan(1);
    expect(same.length).toBeLessThan(below.length);
  });

  it.each([
    ['a country in words', ['--country', 'Britain'], 'two capital letters, such as GB, found "Britain"'],
    ['an option', ['--lines'], '--lines: expected a value'],
    ['an option of another verb', ['--phase', '0'], 'leaflet does not take --phase'],
    ['a seat that is none', ['--seat', 'sofa'], 'one of feet, head, side, found "sofa"'],
    ['a file name', ['situation.json'], 'standard input'],
    ['a key', [], '/mood: expected one of the keys'],
  ])('[C3] [C11] refuses %s in one line', async (_, words, told) => {
    const { status, out, err } = await warmhands(['leaflet', ...words], situationText({ mood: 1 }));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(told);
    expect(err.match(/\n/g)).toHaveLength(1);
  });
});
