import { periodeDari, type Periode } from '../../domain/kalender/periode';
import { labelDipantau, tandaiKeadaan, tulisDaftarKeadaan } from '../../domain/capaian/keadaan-angka';
import { isTerhenti } from '../../domain/umum/catatan';
import type { Potret } from '../../domain/potret/potret';
import { ok, type Result } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import { tabelKunciAngka } from '../../lembar/daftar/kunci-angka';
import { catatPeriodeDiarsipkan } from '../arsip/periode-diarsipkan';
import type { Catatan } from '../catatan';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode } from '../data/data-periode';
import { ditutupSebelum } from '../capaian/keadaan-dipantau';
import { keadaanPeriode } from '../capaian/keadaan-periode';
import { perubahanCapaian, tulisAngka } from '../kompilasi/perubahan-capaian';
import type { PenulisLembar } from '../kompilasi/penulis-lembar';
import type { Lingkungan } from '../lingkungan';
import type { Gagal, Luaran } from '../luaran';
import type { Perubahan, Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { sidikMasukan } from '../usang/sidik-masukan';
import { periodeUsang, perubahanKeadaanPeriode, perubahanUsang } from '../usang/usang-tertulis';
import { barisKunci, idBarisKunci, type BarisKunci, type PembukaanKunci } from './baris-kunci';
import { catatKunci } from './catatan';
import { catatDitumpu, ditumpu, tabelDitumpu, tulisDitumpu, type Ditumpu } from './ditumpu';
import { perubahanKunci, versiBerlaku, type VersiKunci } from './kunci-tercatat';
import { bacaPotret, catatPotretLama, tabelPotret } from './potret-tersimpan';

export interface PermintaanBukaKunci {
  readonly periode: string;
  readonly oleh: string;
  readonly alasan: string;
  readonly tulis: PenulisLembar;
}

export interface HasilBukaKunci extends Ditumpu {
  readonly periode: string;
  /** The version that held until now; it stays readable, unless it was damaged. */
  readonly versi: number;
  readonly rusak: boolean;
  readonly oleh: string;
  readonly alasan: string;
  /** The figures are not those of the data and plan of today: they need calculating. */
  readonly usang: boolean;
}

/** Takes a lock back: recorded with who and why; the figures stay as they are until somebody calculates. */
export async function bukaKunci(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanBukaKunci,
): Luaran<HasilBukaKunci> {
  const dimuat = await muatRuangKerja(buku, [
    ...[...tabelInduk, ...tabelDataPeriode, ...tabelDitumpu],
    ...[tabelCapaian.id, tabelKunciAngka.id, tabelPotret],
  ]);
  if (!dimuat.ok) return dimuat;
  const ruang = dimuat.value;
  const periode = periodeDari(permintaan.periode);
  const kunci = ruang.data.kunci.get(periode?.kode ?? '');
  const berlaku = versiBerlaku(kunci);
  const [oleh, alasan] = [permintaan.oleh.trim(), permintaan.alasan.trim()];
  const catatan: readonly Catatan[] = [
    ...(oleh === '' ? [catatKunci('kunci-tanpa-nama', {})] : []),
    ...(alasan === '' ? [catatKunci('buka-kunci-tanpa-alasan', {})] : []),
    ...(berlaku === undefined ? [catatKunci('periode-belum-terkunci', { periode: permintaan.periode })] : []),
    ...catatPeriodeDiarsipkan(ruang.data, periode?.kode),
  ];
  if (periode === undefined || kunci === undefined || berlaku === undefined || isTerhenti(catatan))
    return ok({ catatan });

  const milik = ditumpu(ruang, periode);
  const potret = bacaPotret(ruang.tabel.isi, periode.kode, berlaku);
  const terbuka = { ...kunci, terbuka: true };
  const sesudahnya = await usangSesudahnya(ruang);
  if (!sesudahnya.ok) return sesudahnya;
  const usang = sesudahnya.value;
  const buka = { tanggal: lingkungan.hariIni(), oleh, alasan, terdampak: tulisDitumpu(milik) };
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Buka Kunci',
    `${periode.kode}, oleh ${oleh}. Alasan: ${alasan}`,
    [
      perubahanKunci(periode.kode, terbuka),
      ...barisDibuka(ruang, periode.kode, berlaku, potret, buka),
      ...angkaTerbuka(ruang, periode, potret, usang.includes(periode.kode), permintaan.tulis),
      ...perubahanUsang(
        ruang.tabel.isi,
        usang,
        new Map([...ruang.data.kunci, [periode.kode, terbuka]]),
        new Set([periode.kode]),
      ),
    ],
  );
  if (!disimpan.ok) return disimpan;
  return ok({
    catatan: [
      ...ruang.data.catatan,
      ...catatPotretLama(periode.kode, berlaku, potret),
      ...catatDitumpu(periode, milik),
    ],
    isi: {
      periode: periode.kode,
      versi: berlaku.versi,
      rusak: !potret.ok,
      oleh,
      alasan,
      usang: usang.includes(periode.kode),
      ...milik,
    },
  });
}

/** Stale periods once this one is open. */
async function usangSesudahnya(ruang: RuangKerja): Promise<Result<readonly string[], Gagal>> {
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku, ruang.data);
  const data = await muatDataPeriode(ruang, variabelBaku);
  if (!data.ok) return data;
  const sidik = sidikMasukan(ruang, induk.baris, data.value.baris);
  return ok(periodeUsang(ruang.tabel.isi, ruang.data.tanggalData, sidik));
}

/**
 * The figures of the sheet Capaian as they were locked, which may move again from now on. Of a damaged snapshot what stands
 * there stays: whether it is what data and plan give, calculating says.
 */
function angkaTerbuka(
  ruang: RuangKerja,
  periode: Periode,
  potret: Result<Potret, Catatan>,
  usang: boolean,
  tulis: PenulisLembar,
): readonly Perubahan[] {
  if (!potret.ok) {
    const keadaan = keadaanPeriode({ usang }).map((satu) => tulis.keadaan(satu));
    const ditutup = ditutupSebelum(ruang.data.keputusan, periode);
    return perubahanKeadaanPeriode(ruang.tabel.isi, periode.kode, (indikatorId) =>
      tandaiKeadaan(tulisDaftarKeadaan(keadaan), labelDipantau, ditutup(indikatorId) !== undefined),
    );
  }
  const { kepala, capaian, desimal } = potret.value;
  const dihitung = { periode, tanggalData: kepala.perTanggal };
  return perubahanCapaian(
    ruang,
    periode,
    tulisAngka(ruang, dihitung, capaian, { milikPeriode: keadaanPeriode({ usang }), desimal }, tulis),
  );
}

/** The row of the version that held, with who opened it; one that was deleted by hand comes back from the snapshot. */
function barisDibuka(
  ruang: RuangKerja,
  periode: string,
  berlaku: VersiKunci,
  potret: Result<Potret, Catatan>,
  buka: PembukaanKunci,
): readonly Perubahan[] {
  const id = idBarisKunci(periode, berlaku.versi);
  const tertulis = ruang.tabel.urai(tabelKunciAngka).baris.find((satu) => satu.id === id);
  const baris: BarisKunci | undefined = potret.ok
    ? barisKunci(potret.value.kepala, berlaku.hash, tertulis?.kekurangan ?? null, buka)
    : tertulis && {
        ...tertulis,
        dibuka: buka.tanggal,
        dibukaOleh: buka.oleh,
        alasanBuka: buka.alasan,
        terdampak: buka.terdampak,
      };
  return baris === undefined ? [] : [perubahanSimpan(tabelKunciAngka, [baris])];
}
