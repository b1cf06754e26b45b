/** Longest name before the extension that every system takes. */
const MAKS_DASAR = 120;
/** Names that Windows keeps for devices, with or without an extension. */
const PERANGKAT = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** What Windows refuses, and characters that are not seen: among them those that turn a name around. */
const TERLARANG = /[\p{Cc}\p{Cf}<>:"|?*]+/gu;

/**
 * File names for an archive that any system can unpack: no folders, nothing that Windows refuses, none twice in any case of
 * letters. Names that are fine stay as they are.
 */
export function namaAman(daftar: readonly string[]): readonly string[] {
  const terpakai = new Set<string>();
  return daftar.map((nama) => {
    const bersih = nama.replace(/^.*[/\\]/s, '').replace(TERLARANG, '-');
    const titik = bersih.lastIndexOf('.');
    const akhiran = titik > 0 ? bersih.slice(titik).replace(/[. ]+$/, '') : '';
    const dasar = rapikan(titik > 0 ? bersih.slice(0, titik) : bersih);
    let calon = dasar + akhiran;
    for (let n = 2; terpakai.has(calon.toLowerCase()); n += 1) calon = `${dasar}_${n}${akhiran}`;
    terpakai.add(calon.toLowerCase());
    return calon;
  });
}

function rapikan(dasar: string): string {
  const isi = dasar.replace(/^[. -]+|[. ]+$/g, '').slice(0, MAKS_DASAR);
  return isi === '' || PERANGKAT.test(isi) ? `berkas${isi === '' ? '' : `-${isi}`}` : isi;
}
