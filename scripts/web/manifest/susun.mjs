/** manifest.xml out of its source and the texts of the languages. */

const KEPALA =
  '<!-- Made by `npm run manifest` from src/manifest/sumber.xml and src/teks/*/statis.ts. For development: `npm run build:web` writes it to dist/web with the address of the server in place of https://localhost:3000/. -->';

/**
 * The manifest: the first language is its own, the others override it for their cultures where they say something else.
 * `bahasa` as of `muatTeksStatis`, `tombol` as of `muatTombol`.
 */
export function susunManifest(sumber, bahasa, tombol) {
  const [utama, ...lain] = bahasa;
  return sumber
    .replace(/<!--[\s\S]*?-->/, KEPALA)
    .replace(/^ *<setiap-layanan>\n([\s\S]*?)^ *<\/setiap-layanan>\n/gm, (_, isi) =>
      tombol.map((satu) => isiTombol(isi, satu)).join(''),
    )
    .replace('{budaya}', utama.teks.budaya[0])
    .replace(/^( *)<((?:bt:)?)(\w+)(.*?) teks="([\w.]+)" \/>$/gm, (_, inden, ruang, nama, atribut, jalur) => {
      const bawaan = teksPada(utama, jalur);
      const pengganti = lain.flatMap((satu) => {
        const nilai = teksPada(satu, jalur);
        if (nilai === bawaan) return [];
        return satu.teks.budaya.map(
          (budaya) => `${inden}  <${ruang}Override Locale="${budaya}" Value="${kutip(nilai)}" />\n`,
        );
      });
      const awal = `${inden}<${ruang}${nama}${atribut} DefaultValue="${kutip(bawaan)}"`;
      return pengganti.length === 0
        ? `${awal} />`
        : `${awal}>\n${pengganti.join('')}${inden}</${ruang}${nama}>`;
    });
}

/** What is repeated, for one button; one without an icon of its own has the product's. */
function isiTombol(isi, { nama, fungsi, ikon = 'Kinerja' }) {
  const Fungsi = fungsi[0].toUpperCase() + fungsi.slice(1);
  const menjadi = { nama, fungsi, Fungsi, Ikon: ikon };
  return isi.replace(/\{(\w+)\}/g, (_, apa) => menjadi[apa]);
}

function teksPada({ kode, teks }, jalur) {
  const nilai = jalur.split('.').reduce((isi, kunci) => isi?.[kunci], teks);
  if (typeof nilai !== 'string') throw new Error(`src/manifest/sumber.xml: no text "${jalur}" in "${kode}"`);
  return nilai;
}

const ENTITAS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const kutip = (teks) => teks.replace(/[&<>"]/g, (huruf) => ENTITAS[huruf]);
