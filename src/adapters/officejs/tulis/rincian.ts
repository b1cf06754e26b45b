import type { BarisTabel } from '../../../application/tabel/keadaan-tabel';
import type { KegagalanBuku } from '../../../application/ports/workbook';
import type { UkuranBaru } from '../../../application/tabel/ukuran';
import { ok, type Result } from '../../../domain/umum/result';
import type { Rentang } from '../../../lembar/rentang';
import type { Jalur } from '../jalur';
import { bacaMatriks, type PermintaanSel } from '../peta/matriks';
import { mintaGabungan } from './gabungan';
import { mintaRupa } from './rupa';
import { tinggalDiTempat, type RencanaTabel, type RincianTabel } from './tabel-host';

/** Rows left between two that are asked for, rather than asking twice. */
const JEDA_BARIS = 20;

/**
 * What only those parts of tables need that are about to change: number formats of the cells that are written, looks and
 * merged cells where a table grows or shrinks. One sync, unless very many cells change.
 */
export async function bacaRincian(
  jalur: Jalur,
  rencana: readonly RencanaTabel[],
): Promise<Result<RincianTabel[], KegagalanBuku>> {
  const sentuh = rencana.flatMap((satu) =>
    areaSentuh(satu).map((area) => ({ kisi: satu.tabel.kisi, satu, area })),
  );
  let rincian: (() => RincianTabel)[] = [];
  const format = await bacaMatriks(
    jalur,
    sentuh.map(({ satu: { tabel }, area }): PermintaanSel => ({
      lembar: tabel.host.id,
      area,
      muat: 'numberFormat',
    })),
    (context) => {
      const diminta = rencana.map((satu) => ({
        satu,
        rupa: berubahTinggi(satu) ? mintaRupa(context, satu.tabel) : undefined,
        gabungan: mintaGabungan(jalur, context, satu),
      }));
      return () => {
        rincian = diminta.map(({ satu, rupa, gabungan }) => () => ({
          ...satu,
          rupa: rupa?.() ?? new Map(),
          gabungan: gabungan(),
        }));
      };
    },
  );
  if (!format.ok) return format;
  sentuh.forEach(({ kisi, area }, k) => kisi.taruhFormat(area, format.value[k]!));
  return ok(rincian.map((ambil) => ambil()));
}

const berubahTinggi = ({ tabel, ukuran: { akhir } }: RencanaTabel): boolean =>
  akhir !== tabel.barisAkhir || akhir !== (tabel.barisAkhirObjek ?? akhir);

/** The cells of a table that are written or moved, and its first row, whose formats new rows take on. */
function areaSentuh({ tabel, baris, tergeser }: RencanaTabel): Rentang[] {
  const { barisPertama, barisAkhir, kiri, kanan, objek } = tabel;
  const sentuh = new Map<number, Pick<Rentang, 'kiri' | 'kanan'>>();
  const penuh = (nomor: number): unknown => sentuh.set(nomor, { kiri, kanan });
  baris.forEach((satu, k) => {
    const nomor = barisPertama + k;
    if (tinggalDiTempat(tabel, tergeser, satu, nomor)) {
      const lebar = kolomBerubah(tabel, satu);
      if (lebar !== undefined && !sentuh.has(nomor)) sentuh.set(nomor, lebar);
      return;
    }
    if (satu.asal !== undefined) penuh(satu.asal);
    if (satu.asal !== undefined || nomor <= barisAkhir) penuh(nomor);
  });
  for (let k = baris.length; k < tabel.baris.length; k++) penuh(barisPertama + k);
  if (objek !== undefined && objek.barisTotal > 0) penuh(objek.rentang.bawah);
  penuh(barisPertama);
  return rapatkan(sentuh);
}

function kolomBerubah(
  { letak, kolomId, baris, barisPertama }: RencanaTabel['tabel'],
  { asal, id, isi }: BarisTabel,
): Pick<Rentang, 'kiri' | 'kanan'> | undefined {
  let kiri = Infinity;
  let kanan = -1;
  letak.kolom.forEach(({ indeks }, k) => {
    const berubah = k === kolomId ? baris[asal! - barisPertama]?.id !== id : isi[k] !== undefined;
    if (!berubah) return;
    kiri = Math.min(kiri, indeks);
    kanan = Math.max(kanan, indeks);
  });
  return kanan < 0 ? undefined : { kiri, kanan };
}

function rapatkan(sentuh: ReadonlyMap<number, Pick<Rentang, 'kiri' | 'kanan'>>): Rentang[] {
  const hasil: Rentang[] = [];
  for (const [nomor, { kiri, kanan }] of [...sentuh].sort(([a], [b]) => a - b)) {
    const akhir = hasil.at(-1);
    if (akhir === undefined || nomor - akhir.bawah > JEDA_BARIS)
      hasil.push({ kiri, kanan, atas: nomor, bawah: nomor });
    else {
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
