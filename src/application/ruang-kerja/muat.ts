import { kalenderDari } from '../../domain/kalender/kalender';
import { fail, ok, type Result } from '../../domain/umum/result';
import { periksaUnit } from '../../domain/unit/periksa-unit';
import { UnitBerwaktu } from '../../domain/unit/unit-berwaktu';
import { tabelKeputusan } from '../../lembar/daftar/keputusan';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import { tabelMeta } from '../../lembar/daftar/meta';
import { tabelOpd } from '../../lembar/daftar/opd';
import { periksaPadanan } from '../padanan';
import { tabelPadanan } from '../../lembar/daftar/padanan';
import { tabelPengaturan } from '../../lembar/daftar/pengaturan';
import { tabelPerubahanPaket } from '../../lembar/daftar/perubahan-paket';
import { tabelPersetujuan } from '../../lembar/daftar/persetujuan';
import { tabelRegister } from '../../lembar/daftar/register';
import { bacaRiwayatOpd } from '../unit/riwayat-terbaca';
import { tabelRiwayatOpd } from '../../lembar/daftar/riwayat-opd';
import { uraiTabel } from '../../lembar/kodek';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { arsipDari } from '../arsip/arsip-tercatat';
import { bacaKeputusan } from '../keputusan/keputusan-tercatat';
import { kunciDari } from '../kunci/kunci-tercatat';
import type { Gagal } from '../luaran';
import { namaPengaturan, pengaturanDari } from '../pengaturan';
import type { IsiBuku, Perubahan, Workbook } from '../ports/workbook';
import { bentukTercatatDari, pernahAda, type BentukTercatat } from './bentuk-tercatat';
import { isiSesudah } from './isi-sesudah';
import { cadanganDari } from './cadangan-tercatat';
import { kirimanTerlihatDari } from './kiriman-terlihat';
import { lembarIsianDari } from './lembar-isian-tercatat';
import { opdDariBaris, rencanaDariTabel, tabelRencana } from './rencana-tabel';
import type { DataRuangKerja, RuangKerja } from './ruang-kerja';
import { TabelRuangKerja } from './tabel-ruang-kerja';
import { tanggalDataDari } from './tanggal-data';
import { kunciMeta } from './kunci-meta';
import { denganKodePeriode } from './unit-waktu';
import { JENIS_RUANG_KERJA, JENIS_TEMPLATE, SKEMA_RUANG_KERJA } from './skema';

/** What every use case reads. */
const tabelInti = {
  meta: tabelMeta,
  pengaturan: tabelPengaturan,
  opd: tabelOpd,
  riwayatOpd: tabelRiwayatOpd,
  ...tabelRencana,
  persetujuan: tabelPersetujuan,
  register: tabelRegister,
  padanan: tabelPadanan,
  perubahanPaket: tabelPerubahanPaket,
  hariLibur: tabelHariLibur,
} as const;
const daftarInti = Object.values(tabelInti);

/** What every use case reads, with the decisions: a row of these that cannot be read holds back nothing else. */
const idDibaca: readonly string[] = [...daftarInti.map(({ id }) => id), tabelKeputusan.id];

/** The workspace in one read, with the further tables that a use case asks for. */
export async function muatRuangKerja(
  buku: Workbook,
  tabelLain: readonly string[] = [],
): Promise<Result<RuangKerja, Gagal>> {
  const dibaca = await buku.baca([...new Set([...idDibaca, ...tabelLain])]);
  if (!dibaca.ok) return dibaca;
  return uraiRuangKerja(buku, dibaca.value);
}

/** The workspace as a write would leave it, with the tables that `lain` holds; none where it would be no workspace. */
export function ruangSesudah(
  { tabel, buku }: RuangKerja,
  lain: IsiBuku,
  perubahan: readonly Perubahan[],
): RuangKerja | undefined {
  const inti = idDibaca.flatMap((id) => {
    const isi = tabel.isi.tabel.get(id);
    return isi === undefined ? [] : [[id, isi] as const];
  });
  const hasil = uraiRuangKerja(buku, isiSesudah({ tabel: new Map([...inti, ...lain.tabel]) }, perubahan));
  return hasil.ok ? hasil.value : undefined;
}

function uraiRuangKerja(buku: Workbook, isi: IsiBuku): Result<RuangKerja, Gagal> {
  const { baris } = uraiTabel(tabelMeta, isi.tabel.get(tabelMeta.id));
  const meta = new Map(baris.map(({ kunci, nilai }) => [kunci, nilai ?? '']));
  const tidakDikenal = periksaJenis(meta);
  if (tidakDikenal) return fail(tidakDikenal);
  const bentuk = bentukTercatatDari(meta.get(kunciMeta.bentuk));
  const tabel = new TabelRuangKerja(isi, bentuk, daftarInti);
  return ok({ data: uraiData(meta, bentuk, tabel), tabel, buku });
}

function uraiData(
  meta: ReadonlyMap<string, string>,
  bentuk: BentukTercatat | undefined,
  tabel: TabelRuangKerja,
): DataRuangKerja {
  const baris = <N extends keyof typeof tabelInti>(nama: N) => tabel.urai(tabelInti[nama]).baris;
  const tahun = Number(meta.get(kunciMeta.tahun));
  const terbaca = rencanaDariTabel(tahun, {
    tujuan: baris('tujuan'),
    area: baris('area'),
    indikator: baris('indikator'),
    baseline: baris('baseline'),
    target: baris('target'),
    aksi: baris('aksi'),
  });
  const opd = baris('opd').map(opdDariBaris);
  const unit = new UnitBerwaktu(opd, bacaRiwayatOpd(baris('riwayatOpd'), opd));
  const tanggalData = tanggalDataDari(meta);
  const { pengaturan, salah } = pengaturanDari(baris('pengaturan'));
  return {
    id: meta.get(kunciMeta.ruangKerja) ?? '',
    instansi: meta.get(kunciMeta.instansi) ?? '',
    tahun,
    revisi: Number(meta.get(kunciMeta.revisi) ?? 0),
    rantai: meta.get(kunciMeta.rantai) ?? '',
    cadangan: cadanganDari(meta.get(kunciMeta.cadangan)),
    opd,
    unit,
    rencana: terbaca.rencana,
    rujukan: terbaca.rujukan,
    persetujuan: baris('persetujuan'),
    register: denganKodePeriode(baris('register'), unit, tanggalData),
    padanan: baris('padanan'),
    perubahanPaket: baris('perubahanPaket'),
    kalender: kalenderDari(baris('hariLibur')),
    pengaturan,
    tanggalData,
    kunci: kunciDari(meta),
    keputusan: bacaKeputusan(tabel, terbaca.rencana.indikator),
    arsip: arsipDari(meta),
    lembarIsian: lembarIsianDari(meta),
    kirimanTerlihat: kirimanTerlihatDari(meta, { unit, tanggalData }),
    bentuk,
    skema: Number(meta.get(kunciMeta.skema)),
    catatan: [
      ...daftarInti
        .filter((satu) => !tabel.ada(satu.id) && pernahAda(bentuk, satu))
        .map(({ lembar }) => catatRuangKerja('lembar-hilang', { lembar: lembar.nama })),
      ...daftarInti.flatMap((satu) => tabel.urai(satu).catatan),
      ...salah.map((kunci) =>
        catatRuangKerja(
          'pengaturan-salah',
          { nama: namaPengaturan(kunci) },
          tabel.urai(tabelPengaturan).lokasi(kunci, 'nilai'),
        ),
      ),
      ...tabel.tempatkan([
        ...terbaca.catatan,
        ...periksaUnit(unit, tahun),
        ...periksaPadanan(baris('padanan')),
      ]),
    ],
  };
}

function periksaJenis(meta: ReadonlyMap<string, string>): Gagal | undefined {
  const jenis = meta.get(kunciMeta.jenis);
  if (jenis === JENIS_TEMPLATE)
    return { kode: 'is-a-template', opd: meta.get('namaOpd') ?? '', periode: meta.get('periode') ?? '' };
  if (jenis !== JENIS_RUANG_KERJA) return { kode: 'not-a-workspace' };
  const tertulis = meta.get(kunciMeta.skema) ?? '';
  // Without it nobody knows which migrations are still to come.
  if (!/^[1-9]\d{0,8}$/.test(tertulis)) return { kode: 'schema-unreadable', nilai: tertulis };
  const skema = Number(tertulis);
  return skema > SKEMA_RUANG_KERJA
    ? { kode: 'newer-workspace', skema, didukung: SKEMA_RUANG_KERJA }
    : undefined;
}
