import type { Compiler } from 'webpack';

export class AnggaranPlugin {
  /** `batas`: bytes of JavaScript, gzipped, that the first page of `entri` may need. */
  constructor(opsi: { readonly entri: string; readonly batas?: number });
  apply(compiler: Compiler): void;
}
