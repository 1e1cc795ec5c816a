/** What the bench uses of its own packages, so that it is checked where they are not installed. */

declare module 'chrome-launcher' {
  export function launch(options: {
    readonly chromePath?: string;
    readonly chromeFlags: string[];
    readonly envVars: Readonly<Record<string, string>>;
  }): Promise<{ readonly port: number; kill: () => void }>;
}

declare module 'lighthouse' {
  interface Audit {
    readonly id: string;
    readonly title: string;
    readonly score: number | null;
    readonly scoreDisplayMode: string;
    readonly displayValue?: string;
  }

  export default function lighthouse(
    url: string,
    flags: {
      readonly port: number;
      readonly onlyCategories: readonly string[];
      readonly logLevel: 'error';
    },
  ): Promise<
    | {
        readonly lhr: {
          readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
          readonly audits: Readonly<Record<string, Audit>>;
        };
      }
    | undefined
  >;
}

declare module 'libavoid-js' {
  export const AvoidLib: {
    readonly load: (wasm: string) => Promise<void>;
    readonly getInstance: () => unknown;
  };
}

declare module '@observablehq/plot' {
  type Channels = Readonly<Record<string, string>>;
  /** One thing drawn for each row. */
  interface Mark {
    readonly data: readonly object[];
  }
  type Draw = (data: readonly object[], channels: Channels) => Mark;

  export const rect: Draw;
  export const text: Draw;
  export const link: Draw;
  export function plot(options: {
    readonly width: number;
    readonly height: number;
    readonly margin: number;
    readonly axis: null;
    readonly x: { readonly domain: readonly number[] };
    readonly y: { readonly domain: readonly number[] };
    readonly marks: readonly Mark[];
  }): SVGSVGElement;
}
