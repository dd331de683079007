import { type CoverageRoom, coverage, coverageRooms } from './coverage.ts';
import type { CoverageRow } from './coverage-row.ts';

const HEAD = `# Where everything went

Every technique, rule, contradiction and claim that the clinical notes number for the two articles, every stroke that
they list beyond them, and where each went in the book, or why it was left. Written by \`npm run coverage:write\`; a test compares the bytes. [K9]
`;

/** COVERAGE.md, as it must stand. */
export function coveragePage(): string {
  const byCode = new Map(coverage.map((row) => [row.code, row]));
  return [HEAD, totals(), ...coverageRooms.map((room) => section(room, byCode))].join('\n');
}

function totals(): string {
  const left = coverage.filter(({ went }) => went.length === 0).length;
  return `${coverage.length} in all: ${coverage.length - left} went somewhere, ${left} were left.\n`;
}

function section({ title, codes }: CoverageRoom, rows: ReadonlyMap<string, CoverageRow>): string {
  const lines = codes.map((code) => line(code, rows.get(code)));
  return `## ${title}\n\n| id | went to | note |\n|---|---|---|\n${lines.join('\n')}\n`;
}

function line(code: string, row: CoverageRow | undefined): string {
  const went = row?.went.map((target) => `\`${target}\``).join(' ') ?? '';
  const name = row?.what ? `${code} ${row.what}` : code;
  return `| ${name} | ${went || 'left'} | ${row?.note ?? ''} |`;
}
