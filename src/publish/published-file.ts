/** A file that the site publishes beside its pages, and how it is made. */

export interface Made {
  readonly bytes: Uint8Array;
  /** Of what is printed; `null` of anything else. */
  readonly pages: number | null;
}

export interface PublishedFile {
  /** Inside the site: `en/charts/plan-life-science.slide.svg`. */
  readonly path: string;
  /** Files of one group share what takes long, so one thread makes them, one after the other. */
  readonly group: string;
  /**
   * What it is made of besides the program, its packages and the edition's day and address; the same
   * words give the same bytes. `null` where it is made of built pages.
   */
  readonly madeOf: string | null;
  /** `null` where there is no such file after all: a chart that does not fit a size. */
  readonly make: () => Promise<Made | null>;
}
