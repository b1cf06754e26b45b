import { labelPeriode } from '../../domain/kalender/periode';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import type { Lingkup } from '../../domain/perhitungan/lingkup';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { fail, ok } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import { catatPeriodeDiarsipkan } from '../arsip/periode-diarsipkan';
import type { PeriodeSiap } from '../capaian/periode-siap';
import { siapkanPeriode } from '../capaian/siapkan-periode';
import type { Luaran } from '../luaran';
import type { PenulisBukuRumus } from '../ports/penulis-buku-rumus';
import type { Workbook } from '../ports/workbook';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { angkaDiperiksa } from './angka-diperiksa';
import { catatUkuran } from './batas-ukuran';
import { catatSilang, type CatatanSilang } from './catatan';
import { cariDiminta, type Diminta } from './cari-diminta';
import { denganKemajuan } from './kemajuan-lembar';
import { lembarBacaDahulu, type BahanBacaDahulu } from './lembar-baca-dahulu';
import { susunBuku, type BukuSilang } from './susun-buku';
import type { HasilPeriksaSilang, PermintaanPeriksaSilang } from './tipe';

type Siap = Extract<PeriodeSiap, { readonly angka: unknown }>;

/**
 * A second opinion on every figure of a period: a workbook that calculates them again in plain Excel formulas, from the rows
 * that count in the period. Of a locked period the figures are those that were locked, the rows those of today. Writes
 * nothing into the workspace.
 */
export async function periksaSilang(
  buku: Workbook,
  permintaan: PermintaanPeriksaSilang,
  tulis: PenulisBukuRumus,
  kemajuan: Kemajuan,
): Luaran<HasilPeriksaSilang> {
  const dibaca = await siapkanPeriode(buku, permintaan.periode);
  if (!dibaca.ok) return dibaca;
  const siap = dibaca.value;
  if (!('angka' in siap)) return ok(siap);
  const { catatan, ruang, periode, perTanggal, hitungKini } = siap;
  if (hitungKini === undefined)
    return ok({ catatan: [...catatan, ...catatPeriodeDiarsipkan(ruang.data, periode.kode)] });
  const diminta = cariDiminta(siap, permintaan);
  if ('catatan' in diminta) return ok({ catatan: [...catatan, ...diminta.catatan] });
  const { indikator } = ruang.data.rencana;
  const angka = angkaDiperiksa(
    { angka: siap.angka, perhitungan: hitungKini(), indikator },
    (lingkup) => diminta.opd === undefined || isUnit(lingkup, diminta.opd),
    (satu) => diminta.indikator === undefined || satu.id === diminta.indikator.id,
  );
  if (angka.size === 0)
    return ok({ catatan: [...catatan, catatSilang('silang-tanpa-angka', { periode: periode.kode })] });
  const tersusun = susunBuku({
    angka,
    variabel: variabelBaku,
    unit: unitPadaPeriode(ruang.data, periode),
    area: ruang.data.rencana.area,
    libur: ruang.tabel.urai(tabelHariLibur).baris,
    kalender: ruang.data.kalender,
    desimal: siap.potret?.desimal ?? ruang.data.pengaturan.desimal,
    opd: diminta.opd,
  });
  const terlaluBesar = catatUkuran(tersusun.data.map(({ penyusun }) => penyusun));
  if (terlaluBesar.length > 0) return ok({ catatan: [...catatan, ...terlaluBesar] });
  const tidakDiperiksa = ringkasTidakDiperiksa(tersusun.baris);
  const lembar = tersusun.data.map(({ penyusun: { nama, banyakBaris } }) => ({ nama, baris: banyakBaris }));
  const bacaan = lembarBacaDahulu({ ...bacaDahulu(siap, diminta), lembar });
  const berjalan = denganKemajuan([bacaan, ...tersusun.lembar], lembar, kemajuan);
  const isi = await tulis(berjalan.lembar);
  if (berjalan.dihentikan()) return fail({ kode: 'cancelled' });
  return ok({
    catatan: [...catatan, ...catatHasil(siap, tidakDiperiksa)],
    isi: {
      periode,
      perTanggal,
      lembar,
      diperiksa: tersusun.baris.filter(({ hasil }) => 'rumus' in hasil).length,
      tidakDiperiksa,
      isi,
    },
  });
}

const isUnit = (lingkup: Lingkup, opd: string): boolean => lingkup.jenis === 'opd' && lingkup.kode === opd;

/** By indicator and reason. */
function ringkasTidakDiperiksa(baris: BukuSilang['baris']): HasilPeriksaSilang['tidakDiperiksa'] {
  const hasil = new Map<string, HasilPeriksaSilang['tidakDiperiksa'][number]>();
  for (const { angka, hasil: milik } of baris) {
    if ('rumus' in milik) continue;
    const { kode } = angka.capaian.indikator;
    const kunci = `${kode}|${milik.jenis}`;
    hasil.set(kunci, { kode, sebab: milik, angka: (hasil.get(kunci)?.angka ?? 0) + 1 });
  }
  return [...hasil.values()];
}

function catatHasil(
  { kunci, periode }: Siap,
  tidakDiperiksa: HasilPeriksaSilang['tidakDiperiksa'],
): readonly CatatanSilang[] {
  const angka = tidakDiperiksa.reduce((jumlah, satu) => jumlah + satu.angka, 0);
  const kode = [...new Set(tidakDiperiksa.map((satu) => satu.kode))];
  return [
    ...(kunci?.berubah === true ? [catatSilang('silang-data-berubah', { periode: periode.kode })] : []),
    ...(angka > 0 ? [catatSilang('silang-tidak-diperiksa', { angka, indikator: kode })] : []),
  ];
}

function bacaDahulu(
  { ruang, periode, perTanggal, kunci, draf }: Siap,
  diminta: Diminta,
): Omit<BahanBacaDahulu, 'lembar'> {
  const terakhir = ruang.data.persetujuan.reduce((versi, satu) => Math.max(versi, satu.versi), 0);
  const versi = kunci?.kepala.rencana.versi ?? terakhir;
  return {
    instansi: ruang.data.instansi,
    periode: `${labelPeriode(periode)} (${periode.kode})`,
    perTanggal: tulisTanggal(perTanggal),
    versiRencana: versi === 0 ? 'belum disetujui' : `versi ${versi}`,
    idRuangKerja: ruang.data.id,
    keadaan: [
      ...(kunci === undefined
        ? ['Angka sementara: dihitung dari isi buku kerja sekarang.']
        : [
            `Angka dikunci pada ${tulisTanggal(kunci.kepala.tanggal)}; lembar data memuat isi buku kerja sekarang.`,
          ]),
      ...(kunci?.berubah === true
        ? ['Rencana atau data berubah sejak angka dikunci: selisih dapat berasal dari perubahan itu.']
        : []),
      ...(draf === undefined
        ? []
        : ['Rencana berubah sejak disetujui: angka ini menurut rencana yang berubah itu.']),
    ],
    dipilih: [
      ...(diminta.indikator === undefined
        ? []
        : [`Hanya indikator ${diminta.indikator.kode} dan yang dirujuknya.`]),
      ...(diminta.opd === undefined ? [] : [`Hanya unit ${diminta.opd}.`]),
    ],
  };
}
