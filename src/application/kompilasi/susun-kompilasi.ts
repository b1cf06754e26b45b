import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { akhirPeriode, type Periode, labelPeriode } from '../../domain/kalender/periode';
import { isDiambilAlih } from '../../domain/pengembalian/ambil-alih';
import { isMelapor } from '../../domain/pengembalian/status';
import { tunda } from '../../domain/umum/tunda';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { TingkatData } from '../../domain/variabel/tipe';
import { tabelRegister } from '../../lembar/daftar/register';
import { perhitunganSesudah } from '../capaian/perhitungan-diingat';
import type { DataInduk } from '../data/baris-induk';
import { kunciBaris, penulisData, perubahanDataPeriode } from '../data/baris-periode';
import type { DataPeriode } from '../data/data-periode';
import { perubahanKembali } from '../data/isi-kembali';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import type { PermintaanDahulu } from '../distribusi/permintaan-versi';
import type { Lingkungan } from '../lingkungan';
import { indukPeriode } from '../paket/induk-periode';
import { terimaBerkas } from '../pengembalian/terima-berkas';
import type { Perubahan } from '../ports/workbook';
import type { Persetujuan } from '../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { perubahanTanggalData } from '../ruang-kerja/tanggal-data';
import { perubahanKirimanTerlihat } from '../ruang-kerja/kiriman-terlihat';
import { denganKirimanDiambilAlih, kirimanTerlihat, unitSalinanLain } from './ambil-alih';
import type { CatatanRuangKerja } from '../catatan-ruang-kerja';
import { pembacaPeriode } from './baca-periode';
import { perubahanCatatan } from './baris-catatan';
import { catatTanpaNilai } from './catat-tanpa-nilai';
import { unitBelumMelapor } from './belum-melapor';
import type { HasilKompilasi, PermintaanTerbaca } from './tipe';
import { olahBerkas } from './olah-berkas';
import { perubahanCapaian, perubahanPerhitungan, tulisPerhitungan } from './perubahan-capaian';
import { perubahanNilai } from './perubahan-nilai';
import { harapanPengembalian, registerBaru } from './register-baru';
import { beriTanggalDiterima } from './tanggal-diterima';
import { hariPeriode, unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { denganKode } from './unit-periode';
import { isSudahTertulis } from './sudah-tertulis';

/** What a workspace brings to a run: itself, its plan in force, and what was imported and compiled so far. */
export interface BahanKompilasi {
  readonly ruang: RuangKerja;
  readonly persetujuan: Persetujuan;
  readonly induk: DataInduk;
  readonly data: DataPeriode;
}

/**
 * Of a row that its former unit returns too (its template is older than the move) that of its owner stays, whichever comes
 * first: one row stands once in a period.
 */
function milikPemilik(
  baru: readonly BarisData[],
  ada: readonly BarisData[],
  induk: readonly BarisInduk[],
  kini: (unit: string) => string,
): readonly BarisData[] {
  // By level, then id: rows are tens of thousands, and a key made of both would cost more than all else here.
  const pemilik = new Map<TingkatData, Map<string, string>>();
  for (const { tingkat, id, opd } of induk) {
    const milik = pemilik.get(tingkat) ?? new Map<string, string>();
    pemilik.set(tingkat, milik.set(id, opd));
  }
  const isMilik = ({ tingkat, id, opd }: BarisData): boolean => {
    const milik = pemilik.get(tingkat)?.get(id) ?? opd;
    return milik === opd || kini(milik) === kini(opd);
  };
  const asing = baru.filter((baris) => !isMilik(baris));
  if (asing.length === 0) return baru;
  const milik = new Set([...baru, ...ada].filter(isMilik).map(kunciData));
  return baru.filter((baris) => isMilik(baris) || !milik.has(kunciData(baris)));
}

const kunciData = (baris: Pick<BarisData, 'tingkat' | 'periode' | 'id'>): string =>
  `${baris.tingkat}|${kunciBaris(baris)}`;

/** Works out what a run does: the verdict of every file, and the changes of the workbook, in one list. */
export function susunKompilasi(
  { ruang: semula, persetujuan, induk, data: terkompilasi }: BahanKompilasi,
  lingkungan: Lingkungan,
  periode: Periode,
  permintaan: PermintaanTerbaca,
  dahulu: PermintaanDahulu,
): {
  readonly hasil: HasilKompilasi;
  /** Worked out when asked for: a preview writes nothing. */
  readonly perubahan: () => readonly Perubahan[];
  readonly ringkasan: string;
  /** Which figures will have no value; none of a locked period, whose figures stay. */
  readonly catatan: readonly CatatanRuangKerja[];
  /** Compiled rows that the workspace then has, of all periods. */
  readonly jumlahBaris: number;
} {
  const { terbaca, tulis } = permintaan;
  const tanggalData = permintaan.tanggalData ?? akhirPeriode(periode);
  // Units go by their codes of the period from here on, whatever the code was under which a row was stored.
  const { unit } = semula.data;
  const hari = hariPeriode(semula.data, periode);
  const sendiri = (kode: string): string => unit.kodeSendiriPada(kode, hari);
  const data = {
    ...terkompilasi,
    tertulis: denganKode(terkompilasi.tertulis, sendiri),
    baris: denganKode(terkompilasi.baris, sendiri),
  };
  const diterima = terimaBerkas(
    terbaca,
    harapanPengembalian(semula, persetujuan, periode.kode, permintaan.ambilAlih),
  );
  const ruang = denganKirimanDiambilAlih(semula, periode, diterima);
  const olahan = beriTanggalDiterima(
    olahBerkas(
      pembacaPeriode(ruang.data, persetujuan, periode, induk, dahulu),
      data.tertulis.filter((baris) => baris.periode === periode.kode),
      diterima,
    ),
    ruang.data,
    periode,
    lingkungan,
    permintaan.diterima,
  );
  const register = registerBaru(ruang, periode, olahan, lingkungan.sekarang());
  const diambilAlih = olahan.flatMap(({ diterima: d, hasil }) =>
    d.dipakai && isMelapor(hasil.status) && isDiambilAlih(d.catatan) ? [hasil.opd ?? ''] : [],
  );
  const unitBerubah = new Set(
    olahan.flatMap(({ diterima: d, hasil }) => (d.dipakai && isMelapor(hasil.status) ? [hasil.opd] : [])),
  );
  const milikUnit = (baris: BarisData): boolean =>
    baris.periode === periode.kode && unitBerubah.has(baris.opd);
  const dataLama = data.tertulis.filter(milikUnit);
  const dataBaru = milikPemilik(
    olahan.flatMap(({ baris }) => baris),
    data.tertulis.filter((baris) => baris.periode === periode.kode && !milikUnit(baris)),
    indukPeriode(ruang.data, induk, periode).baris,
    (kode) => ruang.data.unit.kini(kode),
  );
  const registerLain = ruang.data.register.filter(({ id }) => !register.some((r) => r.id === id));
  const ruangBaru: RuangKerja = {
    ...ruang,
    data: { ...ruang.data, register: [...registerLain, ...register] },
  };
  // A row that moved within the period stands where its new unit returned it, as it will on the sheet.
  const kunciBaru = new Set(dataBaru.map(kunciData));
  const dataSemua = [
    ...data.baris.filter((baris) => !milikUnit(baris) && !kunciBaru.has(kunciData(baris))),
    ...data.terapkan(dataBaru),
  ];
  const dihitung = { periode, tanggalData };
  const terkunci = versiBerlaku(ruang.data.kunci.get(periode.kode));
  // What is compiled now takes the place of what was deleted of the same units.
  const dihapus = data.dihapus.filter(
    (satu) =>
      !(satu.periode === periode.kode && unitBerubah.has(satu.opd)) && !kunciBaru.has(kunciData(satu)),
  );
  permintaan.tahap?.('hitung');
  const hitung = perhitunganSesudah(ruangBaru, induk.baris, dataSemua, dihapus);
  const perhitungan = hitung(periode, tanggalData);
  const barisCapaian = tulisPerhitungan(ruangBaru, dihitung, perhitungan, tulis);
  permintaan.tahap?.('tulis');
  const tercatat = new Map(
    ruangBaru.data.register.filter((r) => r.periode === periode.kode).map((r) => [r.opd, r]),
  );
  const berkas = olahan.map(({ hasil, hariDiterima }) => ({
    ...hasil,
    diterima: hariDiterima ?? null,
    ketepatan: isMelapor(hasil.status) ? (tercatat.get(hasil.opd ?? '')?.ketepatan ?? null) : null,
    tanggalPertama: isMelapor(hasil.status) ? (tercatat.get(hasil.opd ?? '')?.tanggalPertama ?? null) : null,
  }));
  const salinanLain = unitSalinanLain(unitPadaPeriode(semula.data, periode), diterima);
  const penulis = penulisData(variabelBaku);
  const { isi } = ruang.tabel;
  const perubahanData = tunda(() => perubahanDataPeriode(dataLama, dataBaru, variabelBaku, penulis));
  // In the order in which they are written. A preview asks for them only until one would write something.
  const bagian = [
    perubahanData,
    // What was returned is kept in the same write as the rows: where these are there, so is it.
    () => (isSudahTertulis(isi, perubahanData()) ? [] : perubahanKembali(dataLama, dataBaru, penulis)),
    (): readonly Perubahan[] => [
      perubahanSimpan(tabelRegister, register),
      ...perubahanKirimanTerlihat(kirimanTerlihat(semula.data, periode, diterima)),
      ...perubahanCatatan(isi, periode, berkas, tulis),
      // Figures that were presented stay; a correction takes the data date that is noted here.
      ...(terkunci === undefined
        ? perubahanCapaian(ruangBaru, periode, barisCapaian)
        : [perubahanTanggalData(periode, tanggalData)]),
    ],
    () =>
      perubahanPerhitungan(ruangBaru, terkunci === undefined ? [dihitung] : [], induk, dataSemua, (baris) =>
        penulis(baris.tingkat).selVariabel(baris),
      ),
  ].map(tunda);
  return {
    jumlahBaris: dataSemua.length,
    catatan:
      terkunci === undefined
        ? catatTanpaNilai(
            periode.kode,
            perhitungan.semua(),
            unitPadaPeriode(ruang.data, periode).filter(({ kode }) => unitBerubah.has(kode)),
          )
        : [],
    perubahan: () => bagian.flatMap((satu) => satu()),
    ringkasan: `${labelPeriode(periode)}: ${unitBerubah.size} dari ${terbaca.length} berkas diterima${diambilAlih.length === 0 ? '' : `; diambil alih dari salinan lain: ${diambilAlih.join(', ')}`}`,
    hasil: {
      periode: periode.kode,
      tanggalData,
      tanggalDiterima: permintaan.diterima ?? null,
      terkunci: terkunci?.versi ?? null,
      berkas,
      capaian: perubahanNilai(isi, barisCapaian),
      salinanLain,
      dapatDiambilAlih: salinanLain.flatMap(({ opd, diambil }) => (diambil ? [] : [opd])),
      belumMelapor: unitBelumMelapor(ruangBaru.data, periode),
      tanpaPerubahan: bagian.every((satu) => isSudahTertulis(isi, satu())),
    },
  };
}
