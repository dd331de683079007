import type { AgeMark, Condition, Rule, Says } from '@warmhands/core';

/** One rule with one thing changed, and what that was. */
export interface RuleMutant {
  readonly what: string;
  /** `null`: the rule is dropped. */
  readonly rule: Rule | null;
}

/** Every small change to a rule: dropped, each comparison flipped, each threshold moved, each part left out. */
export function mutantsOf(rule: Rule): readonly RuleMutant[] {
  return [
    { what: 'dropped', rule: null },
    ...conditionMutants(rule.when).map(({ what, condition }) => ({ what, rule: { ...rule, when: condition } })),
    ...saysMutants(rule.says).map(({ what, says }) => ({ what, rule: { ...rule, says } })),
  ];
}

interface ConditionMutant {
  readonly what: string;
  readonly condition: Condition;
}

function conditionMutants(condition: Condition): readonly ConditionMutant[] {
  if ('all' in condition) return compound('all', condition.all);
  if ('any' in condition) return compound('any', condition.any);
  if ('not' in condition) {
    const inner = conditionMutants(condition.not).map((mutant) => ({
      ...mutant,
      condition: { not: mutant.condition },
    }));
    return [{ what: 'not taken away', condition: condition.not }, ...inner];
  }
  if ('surely' in condition) {
    const inner = conditionMutants(condition.surely).map((mutant) => ({
      ...mutant,
      condition: { surely: mutant.condition },
    }));
    return [{ what: 'surely taken away', condition: condition.surely }, ...inner];
  }
  return leafMutants(condition);
}

function compound(kind: 'all' | 'any', parts: readonly Condition[]): readonly ConditionMutant[] {
  const make = (list: readonly Condition[]): Condition => (kind === 'all' ? { all: list } : { any: list });
  const other: Condition = kind === 'all' ? { any: parts } : { all: parts };
  return [
    ...(parts.length > 1 ? [{ what: `${kind} turned round`, condition: other }] : []),
    ...(parts.length > 1
      ? parts.map((part, index) => ({
          what: `${kind} without ${JSON.stringify(part)}`,
          condition: make(parts.toSpliced(index, 1)),
        }))
      : []),
    ...parts.flatMap((part, index) =>
      conditionMutants(part).map(({ what, condition }) => ({
        what,
        condition: make(parts.toSpliced(index, 1, condition)),
      })),
    ),
  ];
}

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { surely: unknown }>;

function leafMutants(leaf: Leaf): readonly ConditionMutant[] {
  const named = (what: string, condition: Condition) => ({ what: `${JSON.stringify(leaf)}: ${what}`, condition });
  if ('is' in leaf) return [named('turned round', { fact: leaf.fact, is: leaf.is === 'yes' ? 'no' : 'yes' })];
  if ('state' in leaf) return without(leaf.state).map((state) => named('a state less', { state }));
  if ('carer' in leaf) return without(leaf.carer).map((carer) => named('a carer less', { carer }));
  if ('milk' in leaf) return without(leaf.milk).map((milk) => named('a milk less', { milk }));
  if ('product' in leaf) return without(leaf.product).map((product) => named('a product less', { product }));
  if ('goal' in leaf) return without(leaf.goal).map((goal) => named('a goal less', { goal }));
  if ('sore' in leaf) return [named('another limb', { sore: leaf.sore === 'left-arm' ? 'right-arm' : 'left-arm' })];
  if ('patchTest' in leaf)
    return [named('turned round', { patchTest: leaf.patchTest === 'clear' ? 'not-clear' : 'clear' })];
  if ('notSure' in leaf || 'cleared' in leaf) return [named('turned round', { not: leaf })];
  if ('age' in leaf) return ageMutants(leaf).map((condition) => named('an age moved', condition));
  return boundMutants(leaf, 'reading' in leaf ? 0.1 : 1).map((condition) => named('a bound moved', condition));
}

function without<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.map((_, index) => list.toSpliced(index, 1));
}

function ageMutants(leaf: Extract<Leaf, { age: unknown }>): readonly Condition[] {
  const { age, from, before } = leaf;
  const keep = (patch: { from?: AgeMark; before?: AgeMark }): Condition => ({ age, ...patch });
  return [
    ...(from ? moved(from).map((mark) => keep({ from: mark, ...(before ? { before } : {}) })) : []),
    ...(before ? moved(before).map((mark) => keep({ before: mark, ...(from ? { from } : {}) })) : []),
    ...(from && before ? [keep({ from }), keep({ before })] : []),
    ...(from && !before ? [keep({ before: from })] : []),
    ...(before && !from ? [keep({ from: before })] : []),
  ];
}

function moved(mark: AgeMark): readonly AgeMark[] {
  if ('days' in mark) return [{ days: mark.days - 1 }, { days: mark.days + 1 }];
  return 'months' in mark
    ? [{ months: mark.months - 1 }, { months: mark.months + 1 }]
    : [{ weeks: mark.weeks - 1 }, { weeks: mark.weeks + 1 }];
}

type Bounded = Extract<Leaf, { below?: number }>;

function boundMutants(leaf: Exclude<Bounded, { age: unknown }>, step: number): readonly Condition[] {
  const { below, atLeast } = leaf;
  const above = 'above' in leaf ? leaf.above : undefined;
  const bare = 'reading' in leaf ? { reading: leaf.reading } : { fact: leaf.fact };
  const tidy = (value: number) => Math.round(value * 10) / 10;
  const around = (value: number) => [tidy(value - step), tidy(value + step)];
  const rest = {
    ...(below === undefined ? {} : { below }),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(above === undefined ? {} : { above }),
  };
  return [
    ...(below === undefined
      ? []
      : [...around(below).map((value) => ({ ...bare, ...rest, below: value })), { ...bare, atLeast: below }]),
    ...(atLeast === undefined
      ? []
      : [...around(atLeast).map((value) => ({ ...bare, ...rest, atLeast: value })), { ...bare, below: atLeast }]),
    ...(above === undefined || 'reading' in bare
      ? []
      : [...around(above).map((value) => ({ ...bare, above: value })), { ...bare, atLeast: above }]),
  ];
}

interface SaysMutant {
  readonly what: string;
  readonly says: Says;
}

function saysMutants(says: Says): readonly SaysMutant[] {
  if (says.verdict === 'care') {
    const others = (['emergency', 'today', 'before-massage'] as const).filter((care) => care !== says.care);
    return [
      ...others.map((care) => ({ what: `says ${care}`, says: { verdict: 'care', care } as const })),
      { what: 'says wait', says: { verdict: 'wait' } },
    ];
  }
  if (says.verdict === 'wait') {
    const { until } = says;
    const moved = until
      ? [-1, 1].map((step) => ({
          what: 'until moved',
          says: { verdict: 'wait', until: { ...until, minutes: until.minutes + step } } as const,
        }))
      : [];
    return [
      ...moved,
      ...(until ? [{ what: 'no end', says: { verdict: 'wait' } as const }] : []),
      { what: 'says adapt', says: { verdict: 'adapt' } },
    ];
  }
  return shapingMutants(says);
}

function shapingMutants(says: Extract<Says, { verdict: 'adapt' | 'go' }>): readonly SaysMutant[] {
  const { leaveOut, limits = {} } = says;
  const strokes = leaveOut
    ? without(leaveOut.strokes).map((kept) => ({
        what: 'a stroke less',
        says: { ...says, leaveOut: { ...leaveOut, strokes: kept } },
      }))
    : [];
  const sides = leaveOut?.side
    ? [
        {
          what: 'the other side',
          says: { ...says, leaveOut: { ...leaveOut, side: leaveOut.side === 'left' ? 'right' : 'left' } as const },
        },
      ]
    : [];
  const dropped = Object.keys(limits).map((key) => ({
    what: `no limit of ${key}`,
    says: { ...says, limits: Object.fromEntries(Object.entries(limits).filter(([name]) => name !== key)) },
  }));
  const steps = (['minutes', 'proneSeconds'] as const).flatMap((key) => {
    const value = limits[key];
    return value === undefined
      ? []
      : [-1, 1].map((step) => ({
          what: `${key} moved`,
          says: { ...says, limits: { ...limits, [key]: value + step } },
        }));
  });
  const turned = {
    what: 'go and adapt turned round',
    says: { ...says, verdict: says.verdict === 'go' ? 'adapt' : 'go' } as const,
  };
  return [turned, ...strokes, ...sides, ...dropped, ...steps];
}
