/** Where the add-in is served from, and what its pages may load. */

export const alamatPengembangan = 'https://localhost:3000/';

/** The address of the folder that the files are served from, with its slash at the end. */
export function alamatSah(alamat) {
  const url = URL.canParse(alamat) ? new URL(alamat) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `baseUrl: "${alamat}" tidak dapat dipakai. Tulis alamat folder dengan https, misalnya https://pbj.kota.go.id/kinerja/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The manifest of development, for another address. */
export const manifestUntuk = (manifest, alamat) =>
  manifest.replaceAll(alamatPengembangan, alamat.replaceAll('&', '&amp;'));

/**
 * Nothing leaves the machine: pages talk to their own server only, and load Office.js from Microsoft. `connect-src` also
 * stops what Office.js itself would report, for which it documents no switch. Styles may stand in the page: Office.js puts
 * in some of its own, whose hashes change with its version.
 */
export const csp = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
