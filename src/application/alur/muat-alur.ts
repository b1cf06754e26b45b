import type { BarisInduk } from '../../domain/data/baris-data';
import { periksaTahunKalender } from '../../domain/kalender/catatan';
import { belahNilai } from '../../domain/ketikan/belah';
import { catatSop } from '../../domain/sop/catatan';
import { ok, type Result } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import type { Gagal } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { periksaKeputusanTercatat } from '../keputusan/keputusan-tercatat';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaAlur, tabelAlur, type BacaanAlur } from './baca-alur';
import { catatLewatTenggat } from '../tindak-lanjut/lewat-tenggat';
import { catatTandaMendahului } from './periksa-keputusan';
import { kodeDahulu } from '../../domain/unit/unit-berwaktu';
import { hitungGalat, type FaktaRencana } from './fakta';

export interface OpsiAlur {
  /**
   * Reads no packages and checks no formula, for a first look: evidence then counts no findings and says nothing of
   * packages. Marking step 6 always looks at everything.
   */
  readonly ringan?: boolean;
}

/** The sheet of packages; its name is that of the table, whose columns depend on the variables. */
const TABEL_PAKET = 'paket';
const KOLOM_AREA = 'area';

export interface AlurTermuat {
  readonly ruang: RuangKerja;
  readonly bacaan: BacaanAlur;
  readonly rencana: FaktaRencana;
  readonly catatan: readonly Catatan[];
}

export async function muatAlur(
  buku: Workbook,
  hariIni: Tanggal,
  { ringan = false }: OpsiAlur,
): Promise<Result<AlurTermuat, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [
    ...tabelAlur,
    tabelRekomendasi.id,
    ...(ringan ? [] : [TABEL_PAKET]),
  ]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const bacaan = bacaAlur(ruang, hariIni);
  const mulai = ruang.data.pengaturan.mulaiSiklus;
  return ok({
    ruang,
    bacaan,
    rencana: ringan ? { galat: undefined, paket: undefined } : await faktaRencana(ruang),
    catatan: [
      ...catatLewatTenggat(ruang, hariIni),
      // Of the workspace as a whole; what is wrong with plan and data is told where plan and data are.
      ...ruang.data.catatan.filter(({ kode }) => kode in catatRuangKerja.daftar),
      ...(mulai === undefined
        ? [catatSop('mulai-belum-diatur', {})]
        : periksaTahunKalender(ruang.data.kalender, mulai, mulai)),
      ...bacaan.catatan,
      ...periksaKeputusanTercatat(ruang),
      ...catatTandaMendahului(ruang, bacaan.tanda),
    ],
  });
}

async function faktaRencana(ruang: RuangKerja): Promise<FaktaRencana> {
  // The formula checker is large; a first look at the flow does not wait for it.
  const { periksaRencana } = await import('../../domain/rencana/periksa');
  return {
    galat: hitungGalat(
      periksaRencana(
        ruang.data.rencana,
        ruang.data.opd,
        variabelBaku,
        ruang.data.rujukan,
        kodeDahulu(ruang.data.unit),
      ),
    ),
    paket: await hitungPaket(ruang),
  };
}

async function hitungPaket({ tabel, data }: RuangKerja): Promise<FaktaRencana['paket']> {
  const { tanpaPaket } = await import('../data/periksa-pemetaan');
  const kolom = tabel.kolom(TABEL_PAKET);
  const terisi = kolom.baris.filter((baris) => kolom.teks(baris, KOLOM_AREA) !== undefined);
  const induk = kolom.baris.map((baris): BarisInduk => ({
    id: String(baris.nomor),
    tingkat: 'rup',
    opd: '',
    kodeRup: [],
    kodePaket: null,
    nama: null,
    area: belahNilai(kolom.teks(baris, KOLOM_AREA) ?? ''),
    isian: {},
  }));
  return {
    jumlah: kolom.baris.length,
    terpetakan: terisi.length,
    tanpaPaket: tanpaPaket(data, induk).length,
  };
}
