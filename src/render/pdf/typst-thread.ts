/**
 * A worker thread in which Typst, as WebAssembly, sets one source after the other, with the project's
 * own fonts and no other. Started by `compile.ts`, which gives it the compiled module.
 */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { createTypstCompiler, loadFonts, type TypstCompiler } from '@myriaddreamin/typst.ts';
import { faces, fontFile, fontWeights } from '../../fonts/faces.ts';

/** The PDF, or what Typst says against the source. */
export type FromThread = { readonly pdf: Uint8Array } | { readonly faults: readonly string[] };

/** The compiler's number for PDF. */
const pdf = 1;
const main = '/main.typ';

/** Bytes: what the compiler is given room for at once, and what it keeps of each character it set. */
const block = 128 * 2 ** 20;
const keptPerCharacter = 80;
const spare = '/spare';
let room = 0;

/**
 * A compiler short of memory grows by 64 kB at a time, and V8 counts the whole memory anew as its own
 * at each step and looks for garbage: half of all the time a PDF took. A large file that is put in and
 * taken out again leaves its room behind.
 */
function makeRoomFor(source: string, compiler: TypstCompiler): void {
  room -= source.length * keptPerCharacter;
  if (room >= 0) return;
  compiler.mapShadow(spare, new Uint8Array(block));
  compiler.unmapShadow(spare);
  room = block;
}

/** A face of one weight has one file for both. */
const fontFiles = new Set(
  faces.flatMap((face) => fontWeights.map((weight) => fontFile(face, weight))),
);

async function load(): Promise<TypstCompiler> {
  const compiler = createTypstCompiler();
  await compiler.init({
    getModule: () => ({ module_or_path: workerData as WebAssembly.Module }),
    beforeBuild: [
      loadFonts(
        [...fontFiles].map((file) => new Uint8Array(readFileSync(file))),
        { assets: false },
      ),
    ],
  });
  return compiler;
}

const loaded = load();

async function compile(source: string): Promise<FromThread> {
  const compiler = await loaded;
  makeRoomFor(source, compiler);
  await compiler.reset();
  compiler.addSource(main, source);
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: main,
    format: pdf,
    diagnostics: 'unix',
  });
  return result ? { pdf: result } : { faults: diagnostics ?? [] };
}

parentPort?.on('message', (source: string) => {
  void compile(source).then((answer) => parentPort?.postMessage(answer));
});
