/**
 * Typst source → PDF, by Typst itself as WebAssembly, with the project's own fonts and no other.
 * The compiler (28 MB) is loaded once and kept.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createTypstCompiler, loadFonts, type TypstCompiler } from '@myriaddreamin/typst.ts';

const require = createRequire(`${process.cwd()}/package.json`);
const wasm = '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';
const fonts = ['400Regular/NotoSansJP_400Regular', '700Bold/NotoSansJP_700Bold'];
/** The compiler's number for PDF. */
const pdf = 1;
const main = '/main.typ';

let loaded: Promise<TypstCompiler> | null = null;

async function load(): Promise<TypstCompiler> {
  const compiler = createTypstCompiler();
  const files = fonts.map((name) => require.resolve(`@expo-google-fonts/noto-sans-jp/${name}.ttf`));
  await compiler.init({
    getModule: () => ({ module_or_path: readFileSync(require.resolve(wasm)) }),
    beforeBuild: [
      loadFonts(
        files.map((file) => new Uint8Array(readFileSync(file))),
        { assets: false },
      ),
    ],
  });
  return compiler;
}

/** Throws what Typst says of the source, which is ours, so it is a fault of this program. */
export async function compileTypst(source: string): Promise<Uint8Array> {
  const compiler = await (loaded ??= load());
  await compiler.reset();
  compiler.addSource(main, source);
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: main,
    format: pdf,
    diagnostics: 'unix',
  });
  if (!result) throw new Error(`Typst refuses its source:\n${(diagnostics ?? []).join('\n')}`);
  return result;
}
