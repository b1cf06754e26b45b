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

/** SHA-256 of nothing: an empty `<style>`, which Fluent's engine fills through the CSSOM; style in markup stays forbidden. */
const GAYA_KOSONG = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Nothing leaves the machine: pages talk to their own server only, and load Office.js from Microsoft. `connect-src` also
 * stops what Office.js itself would report, for which it documents no switch.
 */
export const csp = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  `style-src 'self' ${GAYA_KOSONG}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
