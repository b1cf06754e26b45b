import { tulisLingkaran } from '../../lingkaran';
import type { SebabTanpaSkor } from '../../../domain/capaian/hasil-skor';
import type { KeadaanBelumMelapor } from '../../../domain/pengembalian/status';
import type { Bagian } from '../../../domain/perhitungan/cakupan';
import type {
  HitunganKeadaan,
  KolomDiperiksa,
  SebabCapaian,
  SebabHitungBaris,
  VariabelKurang,
} from '../../../domain/perhitungan/sebab';
import { labelCakupanData } from '../../../domain/rencana/atribut-indikator';
import type { Penulis } from '../../../domain/umum/catatan';
import type { TingkatData } from '../../../domain/variabel/tipe';
import { capaian } from '../sajian/capaian';

/** Why there is no value, and what somebody does next so that there is one. */
export interface Berlangkah {
  readonly mengapa: string;
  readonly langkah: string;
}

/** The rows of each level, and where they are given. */
export const baris: Readonly<Record<TingkatData, string>> = {
  rup: 'paket',
  transaksi: 'transaksi',
  opd: 'data OPD',
  aksi: 'rencana aksi',
};

/** How rows of a level that are not there come to be there. */
export const isiBaris: Readonly<Record<TingkatData, string>> = {
  rup: 'Impor paket RUP di halaman Data, buat lagi templatenya di halaman Distribusi, minta unit mengisinya, lalu kompilasi',
  transaksi:
    'Impor realisasi di halaman Data, buat lagi templatenya di halaman Distribusi, minta unit mengisinya, lalu kompilasi',
  opd: 'Minta unit mengisi lembar Data OPD pada templatenya, lalu kompilasi',
  aksi: 'Tulis rencana aksi unit itu pada lembar Rencana Aksi, mintakan persetujuan rencananya lagi, buat lagi templatenya di halaman Distribusi, minta unit melaporkannya, lalu kompilasi',
};

const keadaan: Readonly<Record<VariabelKurang['keadaan'], string>> = {
  kosong: 'kosong',
  'tidak-berlaku': 'tidak berlaku (TB)',
  'tidak-sah': 'tidak terbaca',
};

/** Before the units. */
const belumMelapor: Readonly<Record<KeadaanBelumMelapor, string>> = {
  dikembalikan: 'berkas dikembalikan untuk perbaikan',
  dikirim: 'template sudah dikirim',
  terkirim: 'template sudah dibuat, belum ditandai dikirim',
  'belum-dikirim': 'template belum dibuat',
  'tidak-melapor': 'tidak melapor',
};

/** After the unit and the period. */
const letakBelumMelapor: Readonly<Record<KeadaanBelumMelapor, string>> = {
  dikembalikan: 'berkasnya dikembalikan untuk perbaikan',
  dikirim: 'templatenya sudah dikirim',
  terkirim: 'templatenya sudah dibuat, tetapi belum ditandai dikirim',
  'belum-dikirim': 'templatenya belum dibuat',
  'tidak-melapor': 'pada Register Pengembalian statusnya "Tidak melapor"',
};

const tindakBelumMelapor: Readonly<Record<KeadaanBelumMelapor, string>> = {
  dikembalikan: 'Minta berkas yang sudah diperbaiki, lalu masukkan di halaman Kompilasi.',
  dikirim: 'Minta template yang sudah diisi, lalu masukkan di halaman Kompilasi.',
  terkirim: 'Pastikan sudah sampai, minta isiannya, lalu masukkan di halaman Kompilasi.',
  'belum-dikirim': 'Buat di halaman Distribusi dan kirim, minta diisi, lalu masukkan di halaman Kompilasi.',
  'tidak-melapor':
    'Bila unit itu masih akan melapor, minta template yang sudah diisi, lalu masukkan di halaman Kompilasi.',
};

const berpaket = (area: readonly string[] | undefined): string =>
  area === undefined ? '' : ` berpaket di area ${area.join(' dan ')}`;

const milik = (unit: string | null): string => (unit === null ? '' : ` milik ${unit}`);

function kurang(
  { label, keadaan: apa, baris: n }: VariabelKurang,
  dari: number | null,
  tulis: Penulis,
): string {
  const banyak = n === dari ? `semua ${tulis.angka(n)} baris` : `${tulis.angka(n)} baris`;
  return `"${label}" ${keadaan[apa]} pada ${banyak}`;
}

export const kutip = (label: readonly string[]): string => label.map((satu) => `"${satu}"`).join(', ');

/** What to do about variables, by what they lack and by who gives them. */
function lengkapi(variabel: readonly VariabelKurang[]): string {
  const label = (pilih: (satu: VariabelKurang) => boolean): string | null => {
    const milik = [...new Set(variabel.filter(pilih).map((satu) => satu.label))];
    return milik.length === 0 ? null : kutip(milik);
  };
  const pagu = label((satu) => satu.keadaan === 'kosong' && satu.id === 'pagu');
  const diimpor = label((satu) => satu.keadaan === 'kosong' && satu.diimpor && satu.id !== 'pagu');
  const diminta = label((satu) => satu.keadaan === 'kosong' && !satu.diimpor);
  return [
    // A ceiling is of the package from a day on, whatever was returned (docs/aturan.md#packages-over-time).
    ...(pagu === null
      ? []
      : [
          `Impor ${pagu} di halaman Data, dengan hari pertama perubahan paket selambatnya tanggal data periode ini, lalu hitung ulang; atau minta unit mengisinya pada template bila kolomnya di sana kosong.`,
        ]),
    ...(diimpor === null
      ? []
      : [
          `UKPBJ mengisi ${diimpor} lewat impor di halaman Data, membuat lagi templatenya di halaman Distribusi, dan mengompilasi isiannya; atau unit mengisinya pada template bila kolomnya di sana kosong.`,
        ]),
    ...(diminta === null ? [] : [`Minta unit mengisi ${diminta} pada template, lalu kompilasi lagi.`]),
    ...(label((satu) => satu.keadaan === 'tidak-sah') === null
      ? []
      : [
          'Isian yang tidak terbaca ada pada lembar Catatan dengan letaknya. Minta unit memperbaikinya pada template, lalu kompilasi lagi.',
        ]),
    ...(label((satu) => satu.keadaan === 'tidak-berlaku') === null
      ? []
      : [
          'Periksa apakah memang tidak berlaku (TB): bila tidak, minta unit mengisi nilainya pada template, lalu kompilasi lagi; bila memang begitu pada semua baris, indikator ini tidak dapat dinilai pada periode ini.',
        ]),
    ...(variabel.length === 0 ? ['Rincian Perhitungan menyebut sebab setiap baris.'] : []),
  ].join(' ');
}

/** Units that are named; the register has all. */
const DISEBUT = 5;

const sebutUnit = (
  { jumlah, unit }: { readonly jumlah: number; readonly unit?: readonly string[] },
  tulis: Penulis,
): string =>
  unit === undefined
    ? tulis.angka(jumlah)
    : [
        ...unit.slice(0, DISEBUT),
        ...(unit.length > DISEBUT ? [`dan ${tulis.angka(unit.length - DISEBUT)} unit lagi`] : []),
      ].join(', ');

const hitungKeadaan = (keadaan: HitunganKeadaan, tulis: Penulis): string =>
  keadaan.map((satu) => `${belumMelapor[satu.keadaan]}: ${sebutUnit(satu, tulis)}`).join('; ');

const mintaBerkas = (keadaan: HitunganKeadaan): string =>
  `${
    keadaan.some((satu) => satu.keadaan === 'dikembalikan')
      ? 'Minta berkas yang sudah diperbaiki dan template yang belum masuk'
      : 'Kumpulkan template yang sudah diisi'
  }, lalu masukkan di halaman Kompilasi.${
    keadaan.some(({ unit }) => unit === undefined || unit.length > DISEBUT)
      ? ' Semua unitnya ada pada lembar Register Pengembalian.'
      : ''
  }`;

const bagian = ([n, dari]: Bagian, tulis: Penulis): string => `${tulis.angka(n)} dari ${tulis.angka(dari)}`;

const sebutVariabel = (variabel: readonly VariabelKurang[], tulis: Penulis): string =>
  variabel.length === 0 ? '' : ` (${variabel.map((satu) => kurang(satu, null, tulis)).join('; ')})`;

const syarat = (basis: string | null, kolomTanggal: string | null): string =>
  [
    ...(basis === null ? [] : [`memenuhi Syarat baris ${basis}`]),
    ...(kolomTanggal === null ? [] : [`bertanggal ${kolomTanggal} di dalam periode`]),
  ].join(' dan ');

/** Entries that decide, and how a wrong one is put right. */
const periksaKolom = (kolom: readonly KolomDiperiksa[] | undefined): string =>
  kolom === undefined || kolom.length === 0
    ? 'Periksa isian yang disebut di situ'
    : `Periksa kolom ${kutip(kolom.map(({ label }) => label))}; isian yang salah diperbaiki unit pada templatenya${kolom.some(({ diimpor }) => diimpor) ? ', atau UKPBJ lewat impor dan template baru bila terkunci di sana' : ''}, lalu kompilasi lagi; atau dicatat sebagai Koreksi UKPBJ`;

const karenaHitung: Readonly<Record<SebabHitungBaris, string>> = {
  'penyebut-nol': 'pembaginya nol',
  'di-luar-kalender': 'tanggalnya di luar kalender hari kerja',
  'melebihi-batas': 'hasilnya di luar jangkauan angka',
};

const tindakHitung: Readonly<Record<SebabHitungBaris, string>> = {
  'penyebut-nol':
    'Pembagi yang salah diperbaiki unit pada templatenya, lalu kompilasi lagi; barisnya ada pada Rincian Perhitungan.',
  'di-luar-kalender':
    'Periksa tanggalnya pada Rincian Perhitungan, lengkapi lembar Hari Libur untuk tahun itu, lalu hitung ulang.',
  'melebihi-batas':
    'Periksa rumus dan besarnya isian pada Rincian Perhitungan; isian yang salah diperbaiki unit pada templatenya, lalu kompilasi lagi.',
};

const diBagian = (bagian: string | null | undefined): string => (bagian == null ? '' : ` pada ${bagian}`);

/** Why an indicator has no value, and what to do next. */
export const pesanSebabCapaian: {
  readonly [J in SebabCapaian['jenis']]: (
    sebab: Extract<SebabCapaian, { jenis: J }>,
    tulis: Penulis,
  ) => Berlangkah;
} = {
  'rumus-tidak-sah': () => ({
    mengapa: 'Rumusnya belum dapat dipakai.',
    langkah: 'Perbaiki pada lembar Indikator atau di halaman Rencana; kesalahannya disebut di sana.',
  }),
  siklus: ({ jalur }) => ({
    mengapa: `Rumus saling merujuk: ${tulisLingkaran(jalur)}.`,
    langkah: 'Ubah salah satu rumus pada lembar Indikator agar tidak kembali ke dirinya sendiri.',
  }),
  'melebihi-batas': ({ bagian: satu }) => ({
    mengapa: `Hasilnya di luar jangkauan angka${diBagian(satu)}.`,
    langkah:
      'Periksa rumus dan besarnya isian pada Rincian Perhitungan; isian yang salah diperbaiki unit pada templatenya, lalu kompilasi lagi.',
  }),
  'di-luar-kalender': ({ bagian: satu }) => ({
    mengapa: `Hari kerja pada tanggal itu belum diketahui${diBagian(satu)}.`,
    langkah: 'Periksa tanggal pada isian, lengkapi lembar Hari Libur untuk tahun itu, lalu hitung ulang.',
  }),
  'unit-belum-ada': () => ({
    mengapa: 'Belum ada OPD.',
    langkah: 'Isi lembar OPD, atau impor data paket di halaman Data.',
  }),
  'unit-belum-melapor': ({ unit, jumlah, melapor, keadaan, periode, area }, tulis) =>
    unit === null
      ? {
          mengapa: `${melapor === 0 ? `Belum ada unit${berpaket(area)} yang melapor` : `Belum semua unit${berpaket(area)} melapor`} untuk ${tulis.periode(periode)}: ${tulis.angka(melapor)} dari ${tulis.angka(jumlah)} unit (${hitungKeadaan(keadaan, tulis)}).`,
          langkah: mintaBerkas(keadaan),
        }
      : {
          mengapa: `Unit belum melapor: ${unit}, ${tulis.periode(periode)}${keadaan.map((satu) => `; ${letakBelumMelapor[satu.keadaan]}`).join('')}.`,
          langkah: keadaan.map((satu) => tindakBelumMelapor[satu.keadaan]).join(' '),
        },
  'unit-nihil': ({ unit, jumlah, periode }, tulis) => ({
    mengapa: `${unit ?? (jumlah === 1 ? 'Satu-satunya unit yang melapor' : `Semua ${tulis.angka(jumlah)} unit yang melapor`)} menyatakan Nihil (tidak ada data) untuk ${tulis.periode(periode)}, jadi indikator ini tidak dapat dinilai.`,
    langkah: 'Bila ternyata ada datanya, minta template yang diisi, lalu masukkan di halaman Kompilasi.',
  }),
  'paket-belum-diimpor': ({ area, unit }) => ({
    mengapa: `Belum ada paket${milik(unit)} yang diimpor, sehingga tidak ada yang dapat dipetakan ke area ${area}.`,
    langkah:
      'Impor paket RUP di halaman Data, isi kolom Kode area strategis pada lembar Paket (langkah 11 SOP), lalu hitung ulang.',
  }),
  'paket-belum-dipetakan': ({ area, unit, terpetakan, paket }, tulis) => ({
    mengapa: `Belum ada paket${milik(unit)} yang dipetakan ke area ${area}: ${tulis.angka(terpetakan)} dari ${tulis.angka(paket)} paket sudah dipetakan${terpetakan === 0 ? '' : ', semuanya ke area lain'}.`,
    langkah: `Isi kolom Kode area strategis pada lembar Paket (langkah 11 SOP), lalu hitung ulang. Bila indikator ini memang untuk semua paket, pilih "${labelCakupanData['semua-paket']}" pada kolom Data yang dipakai di lembar Indikator dan mintakan persetujuan rencananya lagi.`,
  }),
  'area-tidak-beririsan': ({ area }) => ({
    mengapa: `Tidak ada paket yang termasuk area ${area.join(' dan ')} sekaligus.`,
    langkah:
      'Tambahkan kode area itu pada lembar Paket, lalu hitung ulang; atau nilai indikator ini tidak per area.',
  }),
  'baris-belum-ada': ({ tingkat, unit }) => ({
    mengapa:
      unit === null
        ? `Unit sudah melapor, tetapi tidak ada baris ${baris[tingkat]}.`
        : `${unit} sudah melapor, tetapi tanpa baris ${baris[tingkat]}.`,
    langkah: `${isiBaris[tingkat]}. Bila memang nihil, indikator ini tidak dapat dinilai ${unit === null ? 'pada periode ini' : 'bagi unit itu'}.`,
  }),
  'baris-di-luar-area': ({ tingkat, baris: n, area }, tulis) => ({
    mengapa: `Semua ${tulis.angka(n)} baris ${baris[tingkat]} yang dilaporkan milik paket di luar area ${area.join(' dan ')}.`,
    langkah:
      'Periksa Kode RUP pada baris itu, dan kolom Kode area strategis pada lembar Paket; sesudah dibetulkan, hitung ulang.',
  }),
  'sesudah-tanggal-data': ({ tingkat, baris: n, batas }, tulis) => ({
    mengapa: `Semua ${tulis.angka(n)} baris ${baris[tingkat]} yang memenuhi syarat bertanggal sesudah ${tulis.tanggal(batas)}, jadi belum dihitung.`,
    langkah: 'Periksa tanggal datanya; bila keliru, kompilasi lagi dengan yang benar.',
  }),
  'di-luar-syarat-baris': ({ tingkat, baris: n, basis, kolomTanggal, kolom }, tulis) => ({
    mengapa: `Tidak satu pun dari ${tulis.angka(n)} baris ${baris[tingkat]} ${syarat(basis, kolomTanggal)}.`,
    langkah: `${periksaKolom(kolom)}. Bila memang tidak ada, indikator ini tidak dapat dinilai pada periode ini.`,
  }),
  'data-belum-lengkap': ({ tingkat, baris: n, variabel }, tulis) => ({
    mengapa: `Semua ${tulis.angka(n)} baris ${baris[tingkat]} dikeluarkan karena isiannya kurang${variabel.length === 0 ? '' : `: ${variabel.map((satu) => kurang(satu, n, tulis)).join('; ')}`}.`,
    langkah: lengkapi(variabel),
  }),
  'baris-tidak-terhitung': ({ tingkat, baris: n, karena }, tulis) => ({
    mengapa: `Tidak satu pun dari ${tulis.angka(n)} baris ${baris[tingkat]} dapat dihitung: ${karena.map((satu) => `${karenaHitung[satu.jenis]} pada ${tulis.angka(satu.baris)} baris`).join('; ')}.`,
    langkah: karena.map(({ jenis }) => tindakHitung[jenis]).join(' '),
  }),
  'syarat-tidak-terpenuhi': ({ tingkat, baris: n, bagian: satu, kolom }, tulis) => ({
    mengapa: `Dari ${tulis.angka(n)} baris ${baris[tingkat]} tidak satu pun memenuhi syarat pada ${satu}.`,
    langkah: `${periksaKolom(kolom)}. Bila memang tidak ada, indikator ini tidak dapat dinilai pada periode ini.`,
  }),
  'penyebut-nol': ({ bagian: satu, baris: n, kolom }, tulis) => ({
    mengapa: `Penyebutnya nol${satu === null ? '' : `: ${satu}`}${n === undefined || n === 0 ? '' : `, dari ${tulis.angka(n)} baris`}.`,
    langkah:
      kolom === undefined || kolom.length === 0
        ? 'Periksa bagian itu pada Rincian Perhitungan; bila memang nol, indikator ini tidak dapat dinilai pada periode ini.'
        : `${periksaKolom(kolom)}. Bila memang nol, indikator ini tidak dapat dinilai pada periode ini.`,
  }),
  'data-belum-memadai': ({ kelengkapan, batas, rujukan, opd, baris: n, pagu, variabel }, tulis) => ({
    mengapa: [
      `Kelengkapan data${rujukan === null ? '' : ` ${rujukan} yang dirujuk`} ${tulis.angka(kelengkapan)} %, di bawah batas ${tulis.angka(batas)} %.`,
      ...(opd === null
        ? []
        : [`Baru ${bagian(opd.bagian, tulis)} unit melapor (${hitungKeadaan(opd.keadaan, tulis)}).`]),
      ...(n === null && pagu === null
        ? []
        : [
            `Baris yang lengkap ${n === null ? `hanya ${tulis.angka(pagu ?? 0)} % pagu` : bagian(n, tulis)}${sebutVariabel(variabel, tulis)}.`,
          ]),
    ].join(' '),
    langkah: [
      ...(opd === null ? [] : [mintaBerkas(opd.keadaan)]),
      ...(n === null && pagu === null ? [] : [lengkapi(variabel)]),
    ].join(' '),
  }),
  'rujukan-tidak-dapat-dihitung': ({ kode, apa, sebab }, tulis) => {
    const belumAda = `${apa === 'nilai' ? 'Nilai' : 'Skor'} ${kode} yang dirujuk belum ada.`;
    if (typeof sebab === 'string') return { mengapa: belumAda, langkah: capaian.sebabTanpaSkor[sebab] };
    const { mengapa, langkah } = tulisSebab(sebab, tulis);
    return { mengapa: `${belumAda} ${mengapa}`, langkah };
  },
};

const tulisSebab = (sebab: SebabCapaian, tulis: Penulis): Berlangkah =>
  (pesanSebabCapaian[sebab.jenis] as (satu: SebabCapaian, tulis: Penulis) => Berlangkah)(sebab, tulis);

/** As it stands in a finding; a reason for which there is no score says itself what to do. */
export function satuKalimat(sebab: SebabCapaian | SebabTanpaSkor, tulis: Penulis): string {
  if (typeof sebab === 'string') return capaian.sebabTanpaSkor[sebab];
  const { mengapa, langkah } = tulisSebab(sebab, tulis);
  return `${mengapa} ${langkah}`;
}
