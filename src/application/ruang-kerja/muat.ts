import { kalenderDari } from '../../domain/kalender/kalender';
import { fail, ok, type Result } from '../../domain/umum/result';
import { tabelAksi } from '../../lembar/daftar/aksi';
import { tabelArea } from '../../lembar/daftar/area';
import { tabelBaseline } from '../../lembar/daftar/baseline';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import { tabelIndikator } from '../../lembar/daftar/indikator';
import { tabelMeta } from '../../lembar/daftar/meta';
import { tabelOpd } from '../../lembar/daftar/opd';
import { tabelPadanan } from '../../lembar/daftar/padanan';
import { tabelPengaturan } from '../../lembar/daftar/pengaturan';
import { tabelPersetujuan } from '../../lembar/daftar/persetujuan';
import { tabelRegister } from '../../lembar/daftar/register';
import { tabelTarget } from '../../lembar/daftar/target';
import { tabelTujuan } from '../../lembar/daftar/tujuan';
import type { IsiTabel } from '../../lembar/isi';
import { awalanIdSementara, uraiTabel, type TabelTerurai } from '../../lembar/kodek';
import type { Tabel } from '../../lembar/tabel';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import type { Gagal } from '../luaran';
import { namaPengaturan, pengaturanDari } from '../pengaturan';
import type { IsiBuku, Workbook } from '../ports/workbook';
import { bentukTercatatDari, pernahAda, type BentukTercatat } from './bentuk-tercatat';
import { lembarIsianDari } from './lembar-isian-tercatat';
import { opdDariBaris, rencanaDariTabel } from './rencana-tabel';
import type { RuangKerja } from './ruang-kerja';
import { tanggalDataDari } from './tanggal-data';
import { JENIS_RUANG_KERJA, JENIS_TEMPLATE, kunciMeta, SKEMA_RUANG_KERJA } from './skema';

/** What every use case reads. */
const tabelInti = {
  meta: tabelMeta,
  pengaturan: tabelPengaturan,
  opd: tabelOpd,
  tujuan: tabelTujuan,
  area: tabelArea,
  indikator: tabelIndikator,
  baseline: tabelBaseline,
  target: tabelTarget,
  aksi: tabelAksi,
  persetujuan: tabelPersetujuan,
  register: tabelRegister,
  padanan: tabelPadanan,
  hariLibur: tabelHariLibur,
} as const;
type NamaInti = keyof typeof tabelInti;
type Urai = { readonly [N in NamaInti]: TabelTerurai<(typeof tabelInti)[N]> };

const daftarInti = Object.values(tabelInti);

const uraiInti = (isi: IsiBuku, tercatat: BentukTercatat | undefined): Urai =>
  Object.fromEntries(
    Object.entries(tabelInti).map(([nama, tabel]) => [
      nama,
      uraiTabel<Tabel>(tabel, isi.tabel.get(tabel.id), (id) => pernahAda(tercatat, tabel, id)),
    ]),
  ) as unknown as Urai;

/** The workspace in one read, with the further tables that a use case asks for. */
export async function muatRuangKerja(
  buku: Workbook,
  tabelLain: readonly string[] = [],
): Promise<Result<RuangKerja, Gagal>> {
  const dibaca = await buku.baca([...daftarInti.map(({ id }) => id), ...tabelLain]);
  if (!dibaca.ok) return dibaca;
  return uraiRuangKerja(buku, dibaca.value);
}

function uraiRuangKerja(buku: Workbook, isi: IsiBuku): Result<RuangKerja, Gagal> {
  const { baris } = uraiTabel(tabelMeta, isi.tabel.get(tabelMeta.id));
  const meta = new Map(baris.map(({ kunci, nilai }) => [kunci, nilai ?? '']));
  const bentuk = bentukTercatatDari(meta.get(kunciMeta.bentuk));
  const urai = uraiInti(isi, bentuk);
  const tidakDikenal = periksaJenis(meta);
  if (tidakDikenal) return fail(tidakDikenal);

  const letak = new Map<string, TabelTerurai<Tabel>['lokasi']>(
    (Object.keys(tabelInti) as NamaInti[]).map((nama) => [tabelInti[nama].id, urai[nama].lokasi]),
  );
  const tempatkan = (catatan: readonly Catatan[]): readonly Catatan[] =>
    catatan.map((butir) => {
      const { rujuk, ...lain } = butir.lokasi;
      if (rujuk === undefined) return butir;
      return { ...butir, lokasi: { ...lain, ...letak.get(rujuk.tabel)?.(rujuk.id, rujuk.kolom) } };
    });

  const tahun = Number(meta.get(kunciMeta.tahun));
  const terbaca = rencanaDariTabel(tahun, {
    tujuan: urai.tujuan.baris,
    area: urai.area.baris,
    indikator: urai.indikator.baris,
    baseline: urai.baseline.baris,
    target: urai.target.baris,
    aksi: urai.aksi.baris,
  });
  const { pengaturan, salah } = pengaturanDari(urai.pengaturan.baris);
  return ok({
    id: meta.get(kunciMeta.ruangKerja) ?? '',
    instansi: meta.get(kunciMeta.instansi) ?? '',
    tahun,
    revisi: Number(meta.get(kunciMeta.revisi) ?? 0),
    opd: urai.opd.baris.map(opdDariBaris),
    rencana: terbaca.rencana,
    rujukan: terbaca.rujukan,
    persetujuan: urai.persetujuan.baris,
    register: urai.register.baris,
    padanan: urai.padanan.baris,
    kalender: kalenderDari(urai.hariLibur.baris),
    pengaturan,
    tanggalData: tanggalDataDari(meta),
    lembarIsian: lembarIsianDari(meta),
    bentuk,
    skema: Number(meta.get(kunciMeta.skema) ?? 1),
    catatan: [
      ...daftarInti
        .filter(({ id }) => !isi.tabel.has(id))
        .map(({ lembar }) => catatRuangKerja('lembar-hilang', { lembar: lembar.nama })),
      ...Object.values(urai).flatMap(({ catatan }) => catatan),
      ...salah.map((kunci) =>
        catatRuangKerja(
          'pengaturan-salah',
          { nama: namaPengaturan(kunci) },
          urai.pengaturan.lokasi(kunci, 'nilai'),
        ),
      ),
      ...tempatkan(terbaca.catatan),
    ],
    tempatkan,
    tanpaId: new Map(daftarInti.map(({ id }) => [id, barisTanpaId(isi.tabel.get(id))])),
    isi,
    buku,
  });
}

function periksaJenis(meta: ReadonlyMap<string, string>): Gagal | undefined {
  const jenis = meta.get(kunciMeta.jenis);
  if (jenis === JENIS_TEMPLATE)
    return { kode: 'is-a-template', opd: meta.get('namaOpd') ?? '', periode: meta.get('periode') ?? '' };
  if (jenis !== JENIS_RUANG_KERJA) return { kode: 'not-a-workspace' };
  const skema = Number(meta.get(kunciMeta.skema));
  return skema > SKEMA_RUANG_KERJA
    ? { kode: 'newer-workspace', skema, didukung: SKEMA_RUANG_KERJA }
    : undefined;
}

/** Rows without a stored id, with the temporary id that the codec gave them. */
function barisTanpaId(isi: IsiTabel | undefined): { nomor: number; id: string }[] {
  if (isi === undefined) return [];
  const letak = isi.kolom.findIndex(({ id }) => id === kolomIdBaris.id);
  return isi.baris
    .filter(({ sel }) => sel[letak] === null || sel[letak] === undefined || sel[letak] === '')
    .map(({ nomor }) => ({ nomor, id: `${awalanIdSementara}${nomor}` }));
}
