import { periodeDari } from '../../domain/kalender/periode';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { catatPeriodeDiarsipkan } from '../arsip/periode-diarsipkan';
import type { Catatan } from '../catatan';
import { tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { teksKolom } from '../data/isi-kembali';
import { muatDataPeriode, type DataPeriode } from '../data/data-periode';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { batalkanKoreksi } from './batalkan';
import { catatKoreksiDiDepan } from './catat-di-depan';
import { catatKoreksiBaru } from './catat-baru';
import type { RencanaKoreksi } from './rencana-koreksi';
import type { HasilKoreksi, PermintaanKoreksi } from './tipe';

/**
 * Koreksi UKPBJ: lists the corrections, records one, or takes one back. A correction is a value that somebody who knows has
 * confirmed; who, when and how are part of it. Nothing is deleted, and the compiled cell stays as the unit returned it.
 */
export async function koreksi(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanKoreksi,
): Luaran<HasilKoreksi> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const data = await muatDataPeriode(ruang, variabelBaku);
  if (!data.ok) return data;
  const catatan = [
    ...ruang.data.catatan,
    ...data.value.catatan,
    ...catatKoreksiDiDepan(data.value, lingkungan),
  ];
  if (isTerhenti(catatan)) return ok({ catatan });
  const daftar = daftarKoreksi(ruang, data.value, permintaan.periode);
  const meminta = Object.entries(permintaan).some(
    ([nama, isi]) => nama !== 'periode' && nama !== 'pratinjau' && isi !== undefined,
  );
  if (!meminta) return ok({ catatan, isi: daftar });
  const dibatalkan = data.value.koreksi.find(({ koreksi: { id } }) => id === permintaan.batal);
  const diarsipkan = catatPeriodeDiarsipkan(
    ruang.data,
    dibatalkan?.koreksi.periode ?? periodeDari(permintaan.periode ?? '')?.kode,
  );
  if (diarsipkan.length > 0) return ok({ catatan: [...catatan, ...diarsipkan] });

  const disusun =
    permintaan.batal === undefined
      ? catatKoreksiBaru(ruang, data.value, lingkungan, permintaan)
      : batalkanKoreksi(ruang, data.value, lingkungan, permintaan);
  if (disusun.dilakukan === undefined) return ok({ catatan: [...catatan, ...disusun.catatan] });
  return simpan(ruang, lingkungan, disusun, { catatan, daftar });
}

async function simpan(
  ruang: RuangKerja,
  lingkungan: Lingkungan,
  { dilakukan, perubahan, perintah, ringkasan, catatan: milik }: RencanaKoreksi,
  { catatan, daftar }: { readonly catatan: readonly Catatan[]; readonly daftar: HasilKoreksi },
): Luaran<HasilKoreksi> {
  const terkunci = versiBerlaku(ruang.data.kunci.get(dilakukan.koreksi.periode)) !== undefined;
  const jawaban = {
    catatan: [...catatan, ...milik],
    isi: { ...daftar, dilakukan: { ...dilakukan, terkunci } },
  };
  if (dilakukan.pratinjau) return ok(jawaban);
  const disimpan = await simpanRuangKerja(ruang, lingkungan, perintah, ringkasan, perubahan);
  return disimpan.ok ? ok(jawaban) : disimpan;
}

function daftarKoreksi(ruang: RuangKerja, data: DataPeriode, kode: string | undefined): HasilKoreksi {
  const periode = kode === undefined ? undefined : (periodeDari(kode)?.kode ?? kode);
  const diminta = (satu: string): boolean => periode === undefined || satu === periode;
  return {
    koreksi: data.koreksi.filter((satu) => diminta(satu.koreksi.periode)),
    suntingan: data.suntingan.filter(({ tertulis, kembali }) =>
      diminta(tertulis?.data.periode ?? (kembali === undefined ? '' : teksKolom(kembali, 'periode'))),
    ),
    desimal: ruang.data.pengaturan.desimal,
  };
}
