import type { BarisTabel } from '../../../application/tabel/keadaan-tabel';
import type { Rentang } from '../../../lembar/rentang';
import { tinggalDiTempat, type RencanaTabel } from './tabel-host';

/** Columns of a row, by worksheet row. */
type Sentuh = Map<number, Pick<Rentang, 'kiri' | 'kanan'>>;

/** Rows left between two whose formats are asked for, rather than asking twice. */
const JEDA_BARIS = 20;

/** Areas that hold all cells that are written or moved, and the first row, whose formats new rows take on. */
export function areaFormat(rencana: RencanaTabel): Rentang[] {
  const { barisPertama, kiri, kanan, objek } = rencana.tabel;
  const sentuh = barisSentuh(rencana);
  sentuh.set(barisPertama, { kiri, kanan });
  if (objek !== undefined && objek.barisTotal > 0) sentuh.set(objek.rentang.bawah, { kiri, kanan });
  return rapatkan(sentuh, () => JEDA_BARIS);
}

/** Areas of the cells that are written or moved, up to the table's old end: no row and few cells besides. */
export function areaTulis(rencana: RencanaTabel): Rentang[] {
  const sentuh = barisSentuh(rencana);
  for (const nomor of [...sentuh.keys()]) if (nomor > rencana.tabel.barisAkhir) sentuh.delete(nomor);
  return rapatkan(sentuh, (a, b) => (a.kiri === b.kiri && a.kanan === b.kanan ? 1 : 0));
}

/** Cells of the user's beside the rows that a table grows by, where a row that moves brings others along. */
export function areaSamping({ tabel, ukuran }: RencanaTabel): Rentang[] {
  const { kiri, kanan, barisAkhir } = tabel;
  if (!ukuran.bergeser || ukuran.akhir <= barisAkhir) return [];
  const hasil: Rentang[] = [];
  for (let kolom = kiri; kolom <= kanan; kolom++) {
    if (tabel.milikTabel(kolom)) continue;
    hasil.push({ kiri: kolom, kanan: kolom, atas: barisAkhir + 1, bawah: ukuran.akhir });
  }
  return hasil;
}

function barisSentuh({ tabel, baris, tergeser }: RencanaTabel): Sentuh {
  const { barisPertama, barisAkhir, kiri, kanan } = tabel;
  const sentuh: Sentuh = new Map();
  const penuh = (nomor: number): unknown => sentuh.set(nomor, { kiri, kanan });
  baris.forEach((satu, k) => {
    const nomor = barisPertama + k;
    if (tinggalDiTempat(tabel, tergeser, satu, nomor)) {
      const lebar = kolomBerubah(tabel, satu, nomor);
      if (lebar !== undefined && !sentuh.has(nomor)) sentuh.set(nomor, lebar);
      return;
    }
    if (satu.asal !== undefined) penuh(satu.asal);
    if (satu.asal !== undefined || nomor <= barisAkhir) penuh(nomor);
  });
  for (let k = baris.length; k < tabel.semuaBaris().length; k++) penuh(barisPertama + k);
  return sentuh;
}

function kolomBerubah(
  tabel: RencanaTabel['tabel'],
  { id, isi }: BarisTabel,
  nomor: number,
): Pick<Rentang, 'kiri' | 'kanan'> | undefined {
  let kiri = Infinity;
  let kanan = -1;
  const lama = tabel.semuaBaris()[nomor - tabel.barisPertama]?.id;
  tabel.letak.kolom.forEach(({ indeks }, k) => {
    const berubah = k === tabel.kolomId ? lama !== id : isi[k] !== undefined;
    if (!berubah) return;
    kiri = Math.min(kiri, indeks);
    kanan = Math.max(kanan, indeks);
  });
  return kanan < 0 ? undefined : { kiri, kanan };
}

/** Joins rows that are no further apart than `jeda` allows for these two. */
function rapatkan(
  sentuh: Sentuh,
  jeda: (atas: Pick<Rentang, 'kiri' | 'kanan'>, bawah: Pick<Rentang, 'kiri' | 'kanan'>) => number,
): Rentang[] {
  const hasil: Rentang[] = [];
  for (const [nomor, { kiri, kanan }] of [...sentuh].sort(([a], [b]) => a - b)) {
    const akhir = hasil.at(-1);
    if (akhir === undefined || nomor - akhir.bawah > jeda(akhir, { kiri, kanan })) {
      hasil.push({ kiri, kanan, atas: nomor, bawah: nomor });
    } else {
      hasil[hasil.length - 1] = {
        kiri: Math.min(akhir.kiri, kiri),
        kanan: Math.max(akhir.kanan, kanan),
        atas: akhir.atas,
        bawah: nomor,
      };
    }
  }
  return hasil;
}
