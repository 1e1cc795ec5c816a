/**
 * Colours and strokes, in one place for page, slide and poster. The accents are tokens of the
 * Digital Agency's design system, chosen so that the four named, and the four spare, stay apart for
 * every colour vision and in lightness, and carry white text at 4.5:1; `tests/scene/theme.test.ts`
 * computes both. The fills are the accents at 20 % and 6 % on the light ground; those of the spare
 * ones at 35 % and 15 % on the dark.
 */

export interface PlanColours {
  /** Strokes, marks, headings. */
  readonly accent: string;
  /** Fill of a bar whose years the plan states. */
  readonly strong: string;
  /** Fill of a bar whose years another record gives. */
  readonly light: string;
}

export interface Palette {
  readonly ground: string;
  /** A ground set apart. */
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly today: string;
  readonly arrow: string;
  /** For JST and RIKEN work shown for orientation, and for what is of no plan. */
  readonly context: PlanColours;
  readonly plans: Readonly<Record<string, PlanColours>>;
  /** For plans this palette does not name, told apart as those it names are. */
  readonly spare: readonly [PlanColours, ...PlanColours[]];
}

export const lightPalette: Palette = {
  ground: '#ffffff',
  raised: '#f7f7f8',
  ink: '#1a1a1a',
  muted: '#595959',
  line: '#e6e6e6',
  lineStrong: '#b3b3b3',
  today: '#d60036',
  arrow: '#4d4d4d',
  context: { accent: '#666666', strong: '#ececec', light: '#f7f7f7' },
  plans: {
    'life-science': { accent: '#0017c1', strong: '#ccd1f3', light: '#f0f1fb' },
    'environment-energy': { accent: '#006f83', strong: '#cce2e6', light: '#f0f6f8' },
    'nano-materials': { accent: '#ac3e00', strong: '#eed8cc', light: '#faf3f0' },
    'disaster-prevention': { accent: '#500050', strong: '#dcccdc', light: '#f4f0f4' },
  },
  spare: [
    { accent: '#0066be', strong: '#cce0f2', light: '#f0f6fb' },
    { accent: '#8b3200', strong: '#e8d6cc', light: '#f8f3f0' },
    { accent: '#0c472a', strong: '#cedad4', light: '#f0f4f2' },
    { accent: '#5109ad', strong: '#dcceef', light: '#f5f0fa' },
  ],
};

export const darkPalette: Palette = {
  ground: '#14161a',
  raised: '#1c1f25',
  ink: '#f2f2f2',
  muted: '#b3b3b3',
  line: '#2d3138',
  lineStrong: '#5c626b',
  today: '#ff7b91',
  arrow: '#c4c9d1',
  context: { accent: '#a6a6a6', strong: '#33373e', light: '#1f2227' },
  plans: {
    'life-science': { accent: '#4979f5', strong: '#37476e', light: '#232a3e' },
    'environment-energy': { accent: '#79e2f2', strong: '#1d5a67', light: '#18323a' },
    'nano-materials': { accent: '#ff8d44', strong: '#6d4831', light: '#3a2b24' },
    'disaster-prevention': { accent: '#c37fd8', strong: '#624966', light: '#352b3a' },
  },
  spare: [
    { accent: '#97d3ff', strong: '#42586a', light: '#28323c' },
    { accent: '#e25100', strong: '#5c2b11', light: '#331f16' },
    { accent: '#2cac6e', strong: '#1c4b37', light: '#182d27' },
    { accent: '#bb87ff', strong: '#4e3e6a', light: '#2d273c' },
  ],
};

/**
 * The palette with colours for all of `plans`: the spare ones in their order, and round again, for
 * those it does not name.
 */
export function paletteFor(palette: Palette, plans: readonly string[]): Palette {
  const unnamed = plans.filter((plan) => !Object.hasOwn(palette.plans, plan));
  const given = unnamed.map((plan, i): [string, PlanColours] => [
    plan,
    palette.spare[i % palette.spare.length] ?? palette.spare[0],
  ]);
  return { ...palette, plans: { ...palette.plans, ...Object.fromEntries(given) } };
}

/** Colours of a plan, or of what is of none (`''`). A plan the palette does not name is never grey. */
export function coloursOf({ plans, spare, context }: Palette, plan: string): PlanColours {
  if (plan === '') return context;
  return (Object.hasOwn(plans, plan) ? plans[plan] : undefined) ?? spare[0];
}

/** Widths of strokes, px. */
export const strokes = {
  line: 1,
  major: 0.75,
  outline: 1,
  /** The edge of a bar whose year the plan states, another record gives, a record lets one work out. */
  stated: 3,
  record: 1.25,
  inferred: 1.25,
  arrow: 1.25,
  today: 1.5,
  /** Dots of the usual width would be too faint. */
  unconfirmed: 1.5,
} as const;

/** Lengths on and off, px. */
export const dashes = {
  group: [2, 3],
  tentative: [5, 3],
  tie: [1.5, 2],
  related: [1.5, 2.5],
  unconfirmed: [1.5, 1.8],
} as const;

/** px */
export const arrowSize = { cornerRadius: 4, headLength: 7, headWidth: 6 } as const;

/** Office PCs have no Noto Sans JP; the stack ends in what they do have. */
export const fontFamily =
  "'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, 'BIZ UDPGothic', sans-serif";
