/** Where the packages keep Noto Sans JP: a file a weight, and its licence. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const files = {
  400: '400Regular/NotoSansJP_400Regular.ttf',
  700: '700Bold/NotoSansJP_700Bold.ttf',
} as const;

export type FontWeight = keyof typeof files;
export const fontWeights: readonly FontWeight[] = [400, 700];

/** Path of the whole font. */
export function fontFile(weight: FontWeight): string {
  return require.resolve(`@expo-google-fonts/noto-sans-jp/${files[weight]}`);
}

/** Path of the font's licence, which goes where its cuts go. */
export function licenceFile(): string {
  return require.resolve('@expo-google-fonts/noto-sans-jp/LICENSE_FONT');
}
