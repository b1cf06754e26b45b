/** saxen ships no types; only what `xml.ts` uses is declared. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      handler: (nama: string, atribut: () => Record<string, string> | false) => void,
    ): this;
    on(event: 'closeTag', handler: (nama: string) => void): this;
    on(event: 'text' | 'cdata' | 'attention', handler: (teks: string) => void): this;
    on(event: 'error' | 'warn', handler: (error: Error) => void): this;
    parse(xml: string): unknown;
    stop(): void;
  }
}
