const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,10})|(amp|lt|gt|quot|apos));/g;

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

/**
 * Code points beyond 16 bits become surrogate pairs; impossible ones U+FFFD. Halves of pairs stay what they are: some
 * writers give both, and of a lone one whoever reads the text can say what it was.
 */
const codePoint = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';

const references = (teks: string): string =>
  teks.includes('&')
    ? teks.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: keyof typeof named) =>
        hex !== undefined
          ? codePoint(parseInt(hex, 16))
          : decimal !== undefined
            ? codePoint(Number(decimal))
            : name === undefined
              ? ''
              : named[name],
      )
    : teks;

/** Character data as XML 1.0 reads it: line ends become `\n` (2.11), references are resolved. */
export const dekode = (teks: string): string =>
  references(teks.includes('\r') ? teks.replace(/\r\n?/g, '\n') : teks);
