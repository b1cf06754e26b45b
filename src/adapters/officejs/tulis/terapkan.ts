import type { KegagalanBuku, Perubahan, SyaratSel } from '../../../application/ports/workbook';
import {
  isBerubah,
  rencanaPerubahan,
  type RencanaPerubahan,
} from '../../../application/tabel/rencana-perubahan';
import { penghalang, ukuranBaru } from '../../../application/tabel/ukuran';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import type { PetaBuku } from '../peta/peta-buku';
import { bacaTabel, pilihTabel } from './baca-tabel';
import { terlindung } from './jurnal';
import { langkahOperasi } from './kirim';
import { indeksId, periksa } from './periksa';
import { rencanaTulis } from './rencana-tulis';
import { bacaRincian } from './rincian';
import type { TabelHost } from './tabel-host';
import { jalankanTransaksi } from './transaksi';

type Rencana = RencanaPerubahan<TabelHost>;

/** Applies changes to a workbook that was mapped just now. */
export async function terapkanPada(
  jalur: Jalur,
  peta: PetaBuku,
  perubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
): Promise<Result<void, KegagalanBuku>> {
  const rencana = await rencanakan(jalur, peta, perubahan, syarat);
  if (!rencana.ok) return rencana;
  const diubah = rencana.value.filter(isBerubah);
  if (diubah.length === 0) return ok(undefined);
  if (peta.hanyaBaca) return fail({ kode: 'read-only' });
  const geserBawah = !jalur.ada('1.13');
  const rincian = await bacaRincian(
    jalur,
    diubah.map(({ tabel, baris }) => {
      const ukuran = ukuranBaru(tabel, baris);
      return {
        tabel,
        baris,
        ukuran,
        tergeser: geserBawah && ukuran.akhir > (tabel.barisAkhirObjek ?? Infinity),
      };
    }),
  );
  if (!rincian.ok) return rincian;
  for (const { tabel, baris, ukuran, gabungan } of rincian.value) {
    const nomor = penghalang(tabel, baris, ukuran, gabungan);
    if (nomor !== undefined) return fail(terhalang(tabel, nomor));
  }
  const operasi = rincian.value.map((satu) =>
    rencanaTulis(satu, { geserBawah, salinRupa: jalur.ada('1.9') }),
  );
  const hasil = await jalankanTransaksi(jalur, {
    jurnal: {
      mundur: operasi.flatMap(({ mundur }) => mundur),
      perlindungan: terlindung(diubah.map(({ tabel }) => tabel.host)),
      penanda: diubah.map(({ tabel }) => ({
        lembar: tabel.host.id,
        tabelId: tabel.letak.tabelId,
        baris: tabel.letak.barisPenanda,
        kolom: indeksId(tabel),
      })),
    },
    langkah: operasi.flatMap(({ maju }) => maju.flatMap((satu) => langkahOperasi(jalur, satu))),
    masihSama: (context) => periksa(jalur, context, rencana.value, rincian.value, syarat),
  });
  if (hasil.ok || hasil.error.kode !== 'host-refused' || !HALANGAN.test(hasil.error.sebab)) return hasil;
  const bertambah = rincian.value.find(({ tabel, ukuran }) => ukuran.akhir > tabel.barisAkhir);
  return bertambah === undefined ? hasil : fail(terhalang(bertambah.tabel, bertambah.tabel.barisAkhir + 1));
}

/** Before ExcelApi 1.13 merged cells are not known of until Excel refuses to move them. */
const HALANGAN = /^(MergedRangeConflict|InsertDeleteConflict)\b/;

const terhalang = ({ letak, lembar }: TabelHost, baris: number): KegagalanBuku => ({
  kode: 'table-blocked',
  tabelId: letak.tabelId,
  lembar: lembar.nama,
  baris,
});

async function rencanakan(
  jalur: Jalur,
  peta: PetaBuku,
  perubahan: readonly Perubahan[],
  syarat: SyaratSel | undefined,
): Promise<Result<Rencana[], KegagalanBuku>> {
  const ids = new Set([...(syarat ? [syarat.tabelId] : []), ...perubahan.map(({ tabelId }) => tabelId)]);
  const ditemukan = pilihTabel(peta, ids);
  if (!ditemukan.ok) return ditemukan;
  const hilang = [...ids].find((id) => !ditemukan.value.has(id));
  if (hilang !== undefined) return fail({ kode: 'table-not-found', tabelId: hilang });
  const dibaca = await bacaTabel(jalur, ditemukan.value, true);
  if (!dibaca.ok) return dibaca;
  return rencanaPerubahan(new Map([...ids].map((id) => [id, dibaca.value.get(id)!])), perubahan, syarat);
}
