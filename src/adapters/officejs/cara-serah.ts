/** How finished files reach the person: a download of the browser, or workbooks that Excel opens unsaved. */
export type CaraSerah = 'unduh' | 'buka-buku';

const desktop: readonly CaraSerah[] = ['buka-buku', 'unduh'];

/**
 * Values of `Office.PlatformType`. A web view of the desktop may drop a download without a word (office-js issues 3, 1006,
 * 1511; on Mac by design, 2700), so there Excel opens the files; on Windows a download may still be offered.
 */
const caraOf: Readonly<Partial<Record<string, readonly CaraSerah[]>>> = {
  OfficeOnline: ['unduh'],
  PC: desktop,
  Universal: desktop,
  Mac: ['buka-buku'],
  iOS: ['buka-buku'],
  Android: ['buka-buku'],
};

/** The ways to hand out files on a platform (`Office.context.platform`), the surest first; of an unknown one a download. */
export const caraSerah = (platform: string): readonly CaraSerah[] => caraOf[platform] ?? ['unduh'];
