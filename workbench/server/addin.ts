/** Where the shipped pages load Office.js from. */
const cdn = 'https://appsforoffice.microsoft.com';

/**
 * A page of the add-in as the workbench serves it: the one host name of the CDN, in the script's address and in the
 * Content-Security-Policy, becomes the workbench's own, as if its name resolved here. All else stays byte for byte.
 *
 * A service worker could leave even that untouched, but browsers refuse one where the certificate is not trusted, which is
 * how a workbench starts on a fresh machine.
 */
export const arahkanCdn = (halaman: Buffer, asal: string): Buffer =>
  Buffer.from(halaman.toString('utf8').replaceAll(cdn, asal), 'utf8');
