import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import { fail, ok } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelIndikator } from '../../lembar/daftar/indikator';
import type { Catatan } from '../catatan';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { perubahanIdBaru } from '../ruang-kerja/id-baru';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { rumusTertulis, type RumusTertulis } from './bahan-rumus';
import { denganDraf } from './draf-rumus';
import { rujukanTertulis } from './rujukan-tertulis';
import { catatanDisetujui } from '../ruang-kerja/catatan-disetujui';

export interface PermintaanUbahRumus extends RumusTertulis {
  readonly indikatorId: string;
  /** As the sheet had them when the editing began: where it has others now, nothing is written (`conflict`). */
  readonly dahulu: RumusTertulis;
}

export interface HasilUbahRumus {
  readonly kode: string;
  /** The sheet holds it already: nothing was written. */
  readonly tanpaPerubahan: boolean;
}

/**
 * Writes formula and basis of an indicator into their cells (SOP step 3), with what their names mean now. Mistakes are told
 * and keep the plan from being approved; a plan that was approved needs approval again.
 */
export async function ubahRumus(
  buku: Workbook,
  lingkungan: Lingkungan,
  { indikatorId, rumus, basis, dahulu }: PermintaanUbahRumus,
): Luaran<HasilUbahRumus> {
  const dimuat = await muatRuangKerja(buku);
  if (!dimuat.ok) return dimuat;
  const letak = dimuat.value.data.rencana.indikator.findIndex(({ id }) => id === indikatorId);
  const { ruang, perubahan: beriId } = perubahanIdBaru(dimuat.value, lingkungan);
  const lama = ruang.data.rencana.indikator[letak];
  if (lama === undefined || !isSama(rumusTertulis(lama), dahulu)) return fail({ kode: 'conflict' });
  if (isSama(dahulu, { rumus, basis }))
    return ok({ catatan: [], isi: { kode: lama.kode, tanpaPerubahan: true } });

  const bahan = denganDraf(
    { indikator: ruang.data.rencana.indikator, rujukan: ruang.data.rujukan },
    { indikatorId: lama.id, rumus, basis },
  );
  const diperiksa = periksaRumusRencana(bahan.indikator, variabelBaku, bahan.rujukan);
  const catatan: Catatan[] = [
    ...catatanDisetujui(ruang.data),
    ...ruang.tabel.tempatkan(diperiksa.catatan.filter(({ lokasi }) => lokasi.rujuk?.id === lama.id)),
  ];
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Ubah rumus',
    `${lama.kode}: ${lama.rumus} → ${rumus}`,
    [
      ...beriId,
      {
        jenis: 'simpan',
        tabelId: tabelIndikator.id,
        kolom: ['rumus', 'basis', 'rujukan'],
        baris: [
          {
            id: lama.id,
            sel: [rumus, basis === '' ? null : basis, rujukanTertulis(diperiksa.rumus.get(lama.id))],
          },
        ],
      },
    ],
  );
  return disimpan.ok ? ok({ catatan, isi: { kode: lama.kode, tanpaPerubahan: false } }) : disimpan;
}

const isSama = (a: RumusTertulis, b: RumusTertulis): boolean => a.rumus === b.rumus && a.basis === b.basis;
