/** A mutant that no test caught, and why that is right. Lines move, so it is named by its text. */
export interface Survivor {
  readonly file: string;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
}

export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  readonly status: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The mutants of a Stryker report, each with the text that it replaced. */
export function mutantsIn(
  report: {
    readonly files: Readonly<
      Record<
        string,
        {
          readonly mutants: readonly {
            readonly mutatorName: string;
            readonly replacement?: string;
            readonly status: string;
            readonly location: { readonly start: Place; readonly end: Place };
          }[];
        }
      >
    >;
  },
  read: (file: string) => string,
): readonly Mutant[] {
  return Object.entries(report.files).flatMap(([file, { mutants }]) => {
    const lines = read(file).split('\n');
    return mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ mutatorName, replacement = '', status, location }) => ({
        file,
        line: location.start.line,
        mutator: mutatorName,
        original: between(lines, location.start, location.end),
        replacement,
        status,
      }));
  });
}

function between(lines: readonly string[], start: Place, end: Place): string {
  const rows = lines.slice(start.line - 1, end.line);
  const last = rows.length - 1;
  return rows
    .map((row, index) => row.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Share of the mutants that were caught, in per cent. A mutant that no test reached counts against it. */
export function scoreOf(mutants: readonly Mutant[]): number {
  const counted = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status));
  const caught = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  return counted.length === 0 ? 0 : (caught.length / counted.length) * 100;
}

/** Survivors without a reason, and reasons without a survivor. */
export function explained(
  mutants: readonly Mutant[],
  known: readonly Survivor[],
): { unexplained: readonly Mutant[]; gone: readonly Survivor[] } {
  const survived = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const same = (a: Omit<Survivor, 'why'>, b: Omit<Survivor, 'why'>) =>
    a.file === b.file && a.mutator === b.mutator && a.original === b.original && a.replacement === b.replacement;
  return {
    unexplained: survived.filter((mutant) => !known.some((entry) => same(entry, mutant) && entry.why.length > 20)),
    gone: known.filter((entry) => !survived.some((mutant) => same(entry, mutant))),
  };
}
