import {
  akhirPeriode,
  awalPeriode,
  labelPeriode,
  periodeDari,
  type Periode,
  periodePasti,
} from '../../domain/kalender/periode';
import { daftarLangkah } from '../../domain/sop/daftar-langkah';
import { waktuLangkah } from '../../domain/sop/hari-langkah';
import { hariTerlambat } from '../../domain/sop/jadwal';
import { jadwalSiklus } from '../../domain/sop/jadwal-siklus';
import { periodeBerjalan, periodePelaporan } from '../../domain/sop/periode-pelaporan';
import { sebutanLangkah } from '../../domain/sop/sebutan-langkah';
import { statusLangkah } from '../../domain/sop/status-langkah';
import {
  isPeriodik,
  mulaiNyata,
  tandaBerlaku,
  tandaPenutup,
  yangDidahului,
  type Tanda,
} from '../../domain/sop/tanda';
import { labelPeranSop, type LangkahSop } from '../../domain/sop/tipe';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { BacaanAlur } from './baca-alur';
import { bahanBukti, buktiLangkah } from './bukti-langkah';
import { dasarJadwal } from './dasar-jadwal';
import { bagianKurang, keluaranPerencanaan } from './dokumen-perencanaan';
import { periodeBerjejak, type FaktaRencana, type RuangAlur } from './fakta';
import { penyimpanganLangkah } from './penyimpangan';
import { susunButir } from './susun-butir';
import { tindakanLangkah } from './tindakan';
import type { HasilAlur, KeadaanAlur, LangkahAlur, PeriodeAlur, RiwayatTanda, TandaSelesai } from './tipe';
import { usulanLangkah, type UsulanTanda } from './usulan';

type Bacaan = Pick<BacaanAlur, 'tanda' | 'belumTersimpan' | 'centang' | 'artefak' | 'penyimpangan'> & {
  readonly alur: Pick<BacaanAlur['alur'], 'pelaksana'>;
};

/** The reporting periods of the workspace, in order. */
function susunPeriode(ruang: RuangAlur, tanda: readonly Tanda[]): readonly PeriodeAlur[] {
  const jejak = new Set([
    ...periodeBerjejak(ruang),
    ...tanda.flatMap(({ periode, batal }) => (periode === null || batal !== null ? [] : [periode])),
  ]);
  const tambahan = [...jejak].flatMap((kode) => periodeDari(kode) ?? []);
  const frekuensi = ruang.rencana.indikator.map((satu) => satu.frekuensi);
  return periodePelaporan(
    frekuensi,
    ruang.tahun,
    tambahan.filter(({ tahun }) => tahun === ruang.tahun),
  ).map((periode) => ({
    kode: periode.kode,
    label: labelPeriode(periode),
    awal: awalPeriode(periode),
    akhir: akhirPeriode(periode),
    ditutup: tandaBerlaku(tanda, 18, periode.kode) !== undefined,
    berjejak: jejak.has(periode.kode),
  }));
}

/** The period that is worked on, for every surface that begins with one. */
export const periodeKini = (ruang: RuangAlur, tanda: readonly Tanda[]): Periode =>
  berjalanDari(ruang, susunPeriode(ruang, tanda));

const berjalanDari = ({ pengaturan }: RuangAlur, periode: readonly PeriodeAlur[]): Periode =>
  periodeBerjalan(
    periode.map(({ kode, ...satu }) => ({ ...satu, periode: periodePasti(kode) })),
    pengaturan.mulaiSiklus,
  );

/** The flow as of a day: states, due dates, checklists and evidence of the 19 steps. */
export function susunAlur(
  ruang: RuangAlur,
  bacaan: Bacaan,
  rencana: FaktaRencana,
  hariIni: Tanggal,
): HasilAlur {
  const { tanda } = bacaan;
  const periode = susunPeriode(ruang, tanda);
  const berjalan = berjalanDari(ruang, periode);
  const umum = bahanBukti(ruang, rencana, {
    ditutup: periode.filter(({ ditutup }) => ditutup).length,
    periode: periode.length,
  });
  const dasar = dasarJadwal(ruang);
  const jadwal = jadwalSiklus(dasar, tanda);
  /** The last day before a step is late: days off right after the due date are not. */
  const batas = (tenggat: Tanggal | undefined): Tanggal | undefined =>
    tenggat === undefined || dasar.hitungan === 'hari-kalender'
      ? tenggat
      : ((dasar.kalender.tambahHariKerja(tenggat, 1) - 1) as Tanggal);

  /** The note of a mark that departs from the SOP is its reason, which nothing proves. */
  const tanpaAlasan = (langkah: LangkahSop, kode: string | undefined, usulan: UsulanTanda): UsulanTanda => {
    const { catatan, ...lain } = usulan;
    const tenggat = jadwal(langkah.nomor, kode === undefined ? undefined : periodePasti(kode))?.tenggat;
    const menyimpang =
      hariTerlambat(tenggat, usulan.tanggal, dasar) > 0 ||
      yangDidahului(tanda, langkah, kode ?? null, usulan.tanggal).length > 0;
    return catatan === undefined || menyimpang ? lain : usulan;
  };

  const keadaan = (langkah: LangkahSop, padaPeriode: Periode | undefined): KeadaanAlur => {
    const kode = padaPeriode?.kode;
    const milik = tanda.filter(
      (satu) => satu.nomor === langkah.nomor && (satu.periode ?? undefined) === kode,
    );
    const berlaku = tandaBerlaku(tanda, langkah.nomor, kode ?? null);
    const penyimpangan =
      berlaku === undefined ? [] : penyimpanganLangkah(berlaku, milik, bacaan.penyimpangan);
    const bahan = { ...umum, periode: padaPeriode ?? berjalan };
    const usulan =
      berlaku === undefined
        ? usulanLangkah(langkah.nomor, {
            ...bahan,
            ...{ artefak: bacaan.artefak, tanda, hariIni },
            dokumenKurang: () =>
              bagianKurang(susunButir(keluaranPerencanaan, undefined, bacaan.centang, bahan)).length > 0,
          })
        : undefined;
    const terjadwal = jadwal(langkah.nomor, padaPeriode);
    const status = statusLangkah(
      {
        mulai: mulaiLangkah(ruang, tanda, langkah, padaPeriode),
        selesai: berlaku?.tanggal,
        tenggat: batas(terjadwal?.tenggat),
        adaPenyimpangan: penyimpangan.length > 0,
      },
      hariIni,
    );
    return {
      periode: kode,
      mulai: terjadwal?.mulai,
      tenggat: terjadwal?.tenggat,
      keadaan: status,
      sebutan: sebutanLangkah(status, penyimpangan),
      selesai: berlaku && tandaSelesai(berlaku, bacaan),
      penyimpangan,
      persyaratan: susunButir(langkah.persyaratan, kode, bacaan.centang, bahan),
      keluaran: susunButir(langkah.keluaran, kode, bacaan.centang, bahan),
      bukti: buktiLangkah(langkah.nomor, bahan),
      usulan: usulan && tanpaAlasan(langkah, kode, usulan),
      riwayat: milik.filter((satu) => satu !== berlaku).map((satu) => riwayatTanda(satu, bacaan)),
    };
  };

  const langkah = daftarLangkah.map((satu): LangkahAlur => {
    const perPeriode = isPeriodik(satu) ? periode.map(({ kode }) => keadaan(satu, periodeDari(kode))) : [];
    return {
      ...(perPeriode.find((milik) => milik.periode === berjalan.kode) ?? keadaan(satu, undefined)),
      nomor: satu.nomor,
      nama: satu.nama,
      pelaksana: bacaan.alur.pelaksana.get(satu.nomor) ?? satu.pelaksana.map((peran) => labelPeranSop[peran]),
      waktu: waktuLangkah(satu, ruang.pengaturan.hariLangkah),
      ulang: satu.ulang,
      keterangan: satu.keterangan,
      cabang: satu.cabang.map(({ id, huruf, tombol, ke }) => ({ id, huruf, tombol, ke })),
      tindakan: tindakanLangkah[satu.nomor] ?? [],
      perPeriode,
    };
  });
  return {
    perTanggal: hariIni,
    tahun: ruang.tahun,
    nomorSop: ruang.pengaturan.nomorSop,
    mulai: ruang.pengaturan.mulaiSiklus,
    hitunganHari: ruang.pengaturan.hitunganHari,
    periode,
    periodeBerjalan: berjalan.kode,
    langkah,
    berikutnya: langkah.find(({ selesai }) => selesai === undefined)?.nomor,
  };
}

/** Since when a step is worked on: from the day its predecessor was done, step 12 not before its period. */
function mulaiLangkah(
  { pengaturan }: RuangAlur,
  tanda: readonly Tanda[],
  langkah: LangkahSop,
  periode: Periode | undefined,
): Tanggal | undefined {
  if (langkah.dari.length === 0) return pengaturan.mulaiSiklus;
  if (langkah.nomor === 19) return tandaPenutup(tanda)?.tanggal;
  const sejak = mulaiNyata(tanda, langkah, periode?.kode ?? null);
  return sejak === undefined || periode === undefined
    ? sejak
    : (Math.max(sejak, awalPeriode(periode)) as Tanggal);
}

const tandaSelesai = (satu: Tanda, { belumTersimpan }: Pick<Bacaan, 'belumTersimpan'>): TandaSelesai => ({
  id: belumTersimpan.has(satu.id) ? undefined : satu.id,
  oleh: satu.oleh,
  tanggal: satu.tanggal,
  catatan: satu.catatan ?? undefined,
  cabang: satu.cabang ?? undefined,
  ke: satu.ke ?? undefined,
  kejadian: satu.kejadian,
});

const riwayatTanda = (satu: Tanda, bacaan: Bacaan): RiwayatTanda => ({
  ...tandaSelesai(satu, bacaan),
  ...(satu.batal === null ? {} : { dibatalkan: satu.batal }),
});
