import { Parser } from 'saxen';

/** The elements of an XML text; what cannot be read is reported. */
export function urai(xml, lapor) {
  const tumpukan = [];
  let akar;
  new Parser()
    .on('openTag', (nama, ambil) => {
      const induk = tumpukan.at(-1);
      const unsur = { nama, atribut: { ...ambil() }, anak: [], teks: '', induk };
      for (const [kunci, nilai] of Object.entries(unsur.atribut)) unsur.atribut[kunci] = bacaEntitas(nilai);
      if (induk) induk.anak.push(unsur);
      else akar = unsur;
      tumpukan.push(unsur);
    })
    .on('text', (teks) => {
      const unsur = tumpukan.at(-1);
      if (unsur) unsur.teks += bacaEntitas(teks);
    })
    .on('closeTag', () => tumpukan.pop())
    .on('error', (galat) => lapor(`XML: ${galat.message}`))
    .on('warn', (galat) => lapor(`XML: ${galat.message}`))
    .parse(xml);
  return akar;
}

const ENTITAS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const bacaEntitas = (teks) => teks.replace(/&(amp|lt|gt|quot|apos);/g, (_, nama) => ENTITAS[nama]);

export const semua = (unsur) => [unsur, ...unsur.anak.flatMap(semua)];
export const bernama = (akar, nama) => semua(akar).filter((unsur) => unsur.nama === nama);
export const anakBernama = (unsur, nama) => unsur.anak.filter((anak) => anak.nama === nama);
export const isiAnak = (unsur, nama) => anakBernama(unsur, nama)[0]?.teks.trim() ?? '';
/** Where an element stands, for people. */
export const jejak = (unsur) =>
  (unsur.induk ? `${jejak(unsur.induk)}/` : '') +
  unsur.nama +
  (unsur.atribut.id ? `#${unsur.atribut.id}` : '');
