import { kalenderDari } from '../../domain/kalender/kalender';
import type { Lokasi } from '../../domain/umum/catatan';
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
import { awalanIdSementara, uraiTabel } from '../../lembar/kodek';
import { kolomIdBaris } from '../../lembar/tata-letak';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import type { Gagal } from '../luaran';
import { namaPengaturan, pengaturanDari } from '../pengaturan';
import type { IsiBuku, Workbook } from '../ports/workbook';
import { opdDariBaris, rencanaDariTabel } from './rencana-tabel';
import type { RuangKerja } from './ruang-kerja';
import { tanggalDataDari } from './tanggal-data';
import { JENIS_RUANG_KERJA, JENIS_TEMPLATE, kunciMeta, SKEMA_RUANG_KERJA } from './skema';

const daftarInti = [
  tabelMeta,
  tabelPengaturan,
  tabelOpd,
  tabelTujuan,
  tabelArea,
  tabelIndikator,
  tabelBaseline,
  tabelTarget,
  tabelAksi,
  tabelPersetujuan,
  tabelRegister,
  tabelPadanan,
  tabelHariLibur,
];

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
  const meta = new Map(
    uraiTabel(tabelMeta, isi.tabel.get('meta')).baris.map(({ kunci, nilai }) => [kunci, nilai ?? '']),
  );
  const tidakDikenal = periksaJenis(meta);
  if (tidakDikenal) return fail(tidakDikenal);

  const urai = {
    pengaturan: uraiTabel(tabelPengaturan, isi.tabel.get('pengaturan')),
    opd: uraiTabel(tabelOpd, isi.tabel.get('opd')),
    tujuan: uraiTabel(tabelTujuan, isi.tabel.get('tujuan')),
    area: uraiTabel(tabelArea, isi.tabel.get('area')),
    indikator: uraiTabel(tabelIndikator, isi.tabel.get('indikator')),
    baseline: uraiTabel(tabelBaseline, isi.tabel.get('baseline')),
    target: uraiTabel(tabelTarget, isi.tabel.get('target')),
    aksi: uraiTabel(tabelAksi, isi.tabel.get('aksi')),
    persetujuan: uraiTabel(tabelPersetujuan, isi.tabel.get('persetujuan')),
    register: uraiTabel(tabelRegister, isi.tabel.get('register')),
    padanan: uraiTabel(tabelPadanan, isi.tabel.get('padanan')),
    hariLibur: uraiTabel(tabelHariLibur, isi.tabel.get('hari-libur')),
  };
  const letak = new Map<string, (id: string, kolom?: string) => Lokasi>(
    Object.values(daftarInti).map(({ id }) => [
      id,
      (baris, kolom) => lokasiDalam(urai, id)?.(baris, kolom as never) ?? {},
    ]),
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

const lokasiDalam = (
  urai: Readonly<Record<string, { readonly lokasi: (id: string, kolom?: never) => Lokasi }>>,
  tabelId: string,
) => urai[tabelId === 'hari-libur' ? 'hariLibur' : tabelId]?.lokasi;

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
