/**
 * Colours and strokes, in one place for page, slide and poster. Values are those of the Digital
 * Agency's design tokens where it has one that fits; a plan's accent is chosen so that the four
 * stay apart for every colour vision (smallest difference ΔE*ab, computed in tests/scene/theme.test.ts)
 * and in lightness, and carries white text at 4.5:1.
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
  /** For JST and RIKEN work shown for orientation, and for plans this table does not name. */
  readonly context: PlanColours;
  readonly plans: Readonly<Record<string, PlanColours>>;
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
    'life-science': { accent: '#264af4', strong: '#d5defd', light: '#f0f4ff' },
    'environment-energy': { accent: '#0e7a6b', strong: '#c9e9e2', light: '#ecf8f5' },
    'nano-materials': { accent: '#9b3a00', strong: '#fbdcc6', light: '#fff3ea' },
    'disaster-prevention': { accent: '#4d1b57', strong: '#e3d2e8', light: '#f6effa' },
  },
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
    'life-science': { accent: '#9db7f9', strong: '#1e2f78', light: '#171f42' },
    'environment-energy': { accent: '#6fd0bf', strong: '#0f463e', light: '#122c29' },
    'nano-materials': { accent: '#ffab75', strong: '#5d2a0b', light: '#33200f' },
    'disaster-prevention': { accent: '#dba6e6', strong: '#4a2a53', light: '#2c1f31' },
  },
};

export function coloursOf(palette: Palette, plan: string): PlanColours {
  return palette.plans[plan] ?? palette.context;
}

/** px */
export const strokes = {
  outline: 1,
  /** The edge of a bar whose year the plan states, and of one another record gives. */
  stated: 3,
  record: 1.25,
  arrow: 1.25,
  today: 1.5,
  cornerRadius: 4,
  headLength: 7,
  headWidth: 6,
} as const;

/** Office PCs have no Noto Sans JP; the stack ends in what they do have. */
export const fontFamily =
  "'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, 'BIZ UDPGothic', sans-serif";
