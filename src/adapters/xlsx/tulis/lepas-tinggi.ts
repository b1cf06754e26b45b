import { batasPaketMasuk, type BatasPaket } from '../batas';
import { bukaPaket } from '../paket';
import { daftarIsi } from '../zip/daftar-isi';
import { padatkan, type BagianPadat } from '../zip/padatkan';
import { zipDenganPerubahan } from '../zip/tulis-zip';

const tanpaBatas: BatasPaket = {
  berkas: Infinity,
  bagian: Infinity,
  isi: Infinity,
  jumlahBagian: batasPaketMasuk.jumlahBagian,
};

/**
 * The file writer marks every height as set by hand, and such a row no longer grows when text is typed into it. Takes that
 * mark off the rows from `barisData[k]` on of the k-th sheet; `undefined` where a sheet has no such rows.
 */
export async function lepasTinggi(
  buku: Uint8Array,
  barisData: readonly (number | undefined)[],
): Promise<Uint8Array> {
  if (barisData.every((awal) => awal === undefined)) return buku;
  const paket = bukaPaket(buku, tanpaBatas);
  const entri = daftarIsi(buku, tanpaBatas);
  if (!paket.ok || !entri.ok) throw new Error('The package just written cannot be opened');
  const bagian = new Map<string, BagianPadat>();
  for (const [k, awal] of barisData.entries()) {
    if (awal === undefined) continue;
    const nama = `xl/worksheets/sheet${k + 1}.xml`;
    const isi = paket.value.teks(nama);
    if (!isi.ok || isi.value === undefined) throw new Error(`The package just written has no ${nama}`);
    const lepas = isi.value.replace(
      /(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g,
      (utuh, sisa: string, nomor: string) => (Number(nomor) < awal ? utuh : sisa),
    );
    bagian.set(nama, await padatkan(new TextEncoder().encode(lepas)));
  }
  return zipDenganPerubahan(buku, entri.value, bagian);
}
