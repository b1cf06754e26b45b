import { tulisLingkaran } from '../../lingkaran';
import type { KeadaanBelumMelapor } from '../../../domain/pengembalian/status';
import type { Bagian } from '../../../domain/perhitungan/cakupan';
import type { HitunganKeadaan, SebabCapaian, VariabelKurang } from '../../../domain/perhitungan/sebab';
import { labelCakupanData } from '../../../domain/rencana/atribut-indikator';
import type { Penulis } from '../../../domain/umum/catatan';
import type { TingkatData } from '../../../domain/variabel/tipe';
import { capaian } from '../sajian/capaian';

/** The rows of each level, and where they are given. */
const baris: Readonly<Record<TingkatData, string>> = {
  rup: 'paket',
  transaksi: 'transaksi',
  opd: 'data OPD',
  aksi: 'rencana aksi',
};

const isiBaris: Readonly<Record<TingkatData, string>> = {
  rup: 'Impor paket RUP di halaman Data sebelum template dibuat, atau minta unit menuliskan paketnya pada template',
  transaksi:
    'Impor realisasi di halaman Data sebelum template dibuat, atau minta unit menuliskan transaksinya pada template',
  opd: 'Minta unit mengisi lembar data OPD pada template',
  aksi: 'Tulis rencana aksi unit itu pada lembar Rencana Aksi, lalu minta unit melaporkannya',
};

const keadaan: Readonly<Record<VariabelKurang['keadaan'], string>> = {
  kosong: 'kosong',
  'tidak-berlaku': 'tidak berlaku (TB)',
  'tidak-sah': 'tidak terbaca',
};

/** Before a number of units. */
const belumMelapor: Readonly<Record<KeadaanBelumMelapor, string>> = {
  dikembalikan: 'berkas dikembalikan untuk perbaikan',
  dikirim: 'template sudah dikirim',
  terkirim: 'template sudah dibuat, belum ditandai dikirim',
  'belum-dikirim': 'template belum dibuat',
  'tidak-melapor': 'tidak melapor',
};

/** After the unit and the period. */
const tindakBelumMelapor: Readonly<Record<KeadaanBelumMelapor, string>> = {
  dikembalikan:
    'berkasnya dikembalikan untuk perbaikan. Minta berkas yang sudah diperbaiki, lalu masukkan di halaman Kompilasi.',
  dikirim: 'templatenya sudah dikirim. Minta template yang sudah diisi, lalu masukkan di halaman Kompilasi.',
  terkirim:
    'templatenya sudah dibuat, tetapi belum ditandai dikirim. Pastikan sudah sampai, minta isiannya, lalu masukkan di halaman Kompilasi.',
  'belum-dikirim':
    'templatenya belum dibuat. Buat di halaman Distribusi dan kirim, minta diisi, lalu masukkan di halaman Kompilasi.',
  'tidak-melapor':
    'pada Register Pengembalian statusnya "Tidak melapor". Bila unit itu masih akan melapor, minta template yang sudah diisi, lalu masukkan di halaman Kompilasi.',
};

const milik = (unit: string | null): string => (unit === null ? '' : ` milik ${unit}`);

function kurang(
  { label, keadaan: apa, baris: n }: VariabelKurang,
  dari: number | null,
  tulis: Penulis,
): string {
  const banyak = n === dari ? `semua ${tulis.angka(n)} baris` : `${tulis.angka(n)} baris`;
  return `"${label}" ${keadaan[apa]} pada ${banyak}`;
}

/** What to do about variables, by what they lack and by who gives them. */
function lengkapi(variabel: readonly VariabelKurang[]): string {
  const ada = (pilih: (satu: VariabelKurang) => boolean): boolean => variabel.some(pilih);
  return [
    ...(ada((satu) => satu.keadaan === 'kosong' && satu.diimpor)
      ? ['Yang diisi UKPBJ dilengkapi lewat impor di halaman Data atau pada lembarnya.']
      : []),
    ...(ada((satu) => satu.keadaan === 'kosong' && !satu.diimpor)
      ? ['Minta unit mengisinya pada template, lalu kompilasi lagi.']
      : []),
    ...(ada((satu) => satu.keadaan === 'tidak-sah')
      ? ['Perbaiki isian yang tidak terbaca; letaknya ada pada Catatan Pemeriksaan.']
      : []),
    ...(ada((satu) => satu.keadaan === 'tidak-berlaku')
      ? ['Bila memang tidak berlaku bagi semua baris, indikator ini tidak dapat dinilai pada periode ini.']
      : []),
    ...(variabel.length === 0 ? ['Rincian Perhitungan menyebut sebab setiap baris.'] : []),
  ].join(' ');
}

const hitungKeadaan = (keadaan: HitunganKeadaan, tulis: Penulis): string =>
  keadaan.map((satu) => `${belumMelapor[satu.keadaan]}: ${tulis.angka(satu.jumlah)}`).join('; ');

const mintaBerkas = (keadaan: HitunganKeadaan): string =>
  keadaan.some((satu) => satu.keadaan === 'dikembalikan')
    ? 'Minta berkas yang sudah diperbaiki dan template yang belum masuk'
    : 'Kumpulkan template yang sudah diisi';

const bagian = ([n, dari]: Bagian, tulis: Penulis): string => `${tulis.angka(n)} dari ${tulis.angka(dari)}`;

const sebutVariabel = (variabel: readonly VariabelKurang[], tulis: Penulis): string =>
  variabel.length === 0 ? '' : ` (${variabel.map((satu) => kurang(satu, null, tulis)).join('; ')})`;

const syarat = (basis: string | null, kolomTanggal: string | null): string =>
  [
    ...(basis === null ? [] : [`memenuhi Syarat baris ${basis}`]),
    ...(kolomTanggal === null ? [] : [`bertanggal ${kolomTanggal} di dalam periode`]),
  ].join(' dan ');

/** Why an indicator has no value, and what to do next. */
export const pesanSebabCapaian: {
  readonly [J in SebabCapaian['jenis']]: (
    sebab: Extract<SebabCapaian, { jenis: J }>,
    tulis: Penulis,
  ) => string;
} = {
  'rumus-tidak-sah': () =>
    'Rumusnya belum dapat dipakai. Perbaiki pada lembar Indikator atau di halaman Rencana; kesalahannya disebut di sana.',
  siklus: ({ jalur }) =>
    `Rumus saling merujuk: ${tulisLingkaran(jalur)}. Ubah salah satu rumus pada lembar Indikator agar tidak kembali ke dirinya sendiri.`,
  'melebihi-batas': () =>
    'Hasilnya di luar jangkauan angka. Periksa rumus dan besarnya isian pada Rincian Perhitungan.',
  'di-luar-kalender': () =>
    'Hari kerja pada tanggal itu belum diketahui. Periksa tanggal pada isian, dan lengkapi lembar Hari Libur untuk tahun itu.',
  'unit-belum-ada': () => 'Belum ada OPD. Isi lembar OPD, atau impor data paket di halaman Data.',
  'unit-belum-melapor': ({ unit, jumlah, melapor, keadaan, periode }, tulis) =>
    unit === null
      ? `${melapor === 0 ? 'Belum ada unit yang melapor' : 'Belum semua unit melapor'} untuk ${tulis.periode(periode)}: ${tulis.angka(melapor)} dari ${tulis.angka(jumlah)} unit (${hitungKeadaan(keadaan, tulis)}). ${mintaBerkas(keadaan)}, lalu masukkan di halaman Kompilasi.`
      : `Unit belum melapor: ${unit}, ${tulis.periode(periode)}${keadaan.map((satu) => `; ${tindakBelumMelapor[satu.keadaan]}`).join('')}`,
  'unit-nihil': ({ unit, jumlah, periode }, tulis) =>
    `${unit ?? (jumlah === 1 ? 'Satu-satunya unit yang melapor' : `Semua ${tulis.angka(jumlah)} unit yang melapor`)} menyatakan Nihil (tidak ada data) untuk ${tulis.periode(periode)}, jadi indikator ini tidak dapat dinilai. Bila ternyata ada datanya, minta template yang diisi, lalu masukkan di halaman Kompilasi.`,
  'paket-belum-diimpor': ({ area, unit }) =>
    `Belum ada paket${milik(unit)} yang diimpor, sehingga tidak ada yang dapat dipetakan ke area ${area}. Impor paket RUP di halaman Data, lalu isi kolom Kode area strategis pada lembar Paket (langkah 11 SOP).`,
  'paket-belum-dipetakan': ({ area, unit, terpetakan, paket }, tulis) =>
    `Belum ada paket${milik(unit)} yang dipetakan ke area ${area}: ${tulis.angka(terpetakan)} dari ${tulis.angka(paket)} paket sudah dipetakan${terpetakan === 0 ? '' : ', semuanya ke area lain'}. Isi kolom Kode area strategis pada lembar Paket (langkah 11 SOP), lalu hitung ulang. Bila indikator ini memang untuk semua paket, pilih "${labelCakupanData['semua-paket']}" pada kolom Data yang dipakai di lembar Indikator.`,
  'area-tidak-beririsan': ({ area }) =>
    `Tidak ada paket yang termasuk area ${area.join(' dan ')} sekaligus. Tambahkan kode area itu pada lembar Paket, atau nilai indikator ini tidak per area.`,
  'baris-belum-ada': ({ tingkat, unit }) =>
    unit === null
      ? `Unit sudah melapor, tetapi tidak ada baris ${baris[tingkat]}. ${isiBaris[tingkat]}. Bila memang nihil, indikator ini tidak dapat dinilai pada periode ini.`
      : `${unit} sudah melapor, tetapi tanpa baris ${baris[tingkat]}. ${isiBaris[tingkat]}. Bila memang nihil, indikator ini tidak dapat dinilai bagi unit itu.`,
  'baris-di-luar-area': ({ tingkat, baris: n, area }, tulis) =>
    `Semua ${tulis.angka(n)} baris ${baris[tingkat]} yang dilaporkan milik paket di luar area ${area.join(' dan ')}. Periksa Kode RUP pada baris itu, dan kolom Kode area strategis pada lembar Paket.`,
  'sesudah-tanggal-data': ({ tingkat, baris: n, batas }, tulis) =>
    `Semua ${tulis.angka(n)} baris ${baris[tingkat]} yang memenuhi syarat bertanggal sesudah ${tulis.tanggal(batas)}, jadi belum dihitung. Periksa tanggal datanya; bila keliru, kompilasi lagi dengan yang benar.`,
  'di-luar-syarat-baris': ({ tingkat, baris: n, basis, kolomTanggal }, tulis) =>
    `Tidak satu pun dari ${tulis.angka(n)} baris ${baris[tingkat]} ${syarat(basis, kolomTanggal)}. Periksa isian yang disebut di situ; bila memang tidak ada, indikator ini tidak dapat dinilai pada periode ini.`,
  'data-belum-lengkap': ({ tingkat, baris: n, variabel }, tulis) =>
    `Semua ${tulis.angka(n)} baris ${baris[tingkat]} dikeluarkan karena isiannya kurang${variabel.length === 0 ? '' : `: ${variabel.map((satu) => kurang(satu, n, tulis)).join('; ')}`}. ${lengkapi(variabel)}`,
  'syarat-tidak-terpenuhi': ({ tingkat, baris: n, bagian }, tulis) =>
    `Dari ${tulis.angka(n)} baris ${baris[tingkat]} tidak satu pun memenuhi syarat pada ${bagian}. Periksa isian yang disebut di situ; bila memang tidak ada, indikator ini tidak dapat dinilai pada periode ini.`,
  'penyebut-nol': ({ bagian }) =>
    `Penyebutnya nol${bagian === null ? '' : `: ${bagian}`}. Periksa isiannya pada Rincian Perhitungan; bila memang nol, indikator ini tidak dapat dinilai pada periode ini.`,
  'data-belum-memadai': ({ kelengkapan, batas, rujukan, opd, baris: n, pagu, variabel }, tulis) =>
    [
      `Kelengkapan data${rujukan === null ? '' : ` ${rujukan} yang dirujuk`} ${tulis.angka(kelengkapan)} %, di bawah batas ${tulis.angka(batas)} %.`,
      ...(opd === null
        ? []
        : [
            `Baru ${bagian(opd.bagian, tulis)} unit melapor (${hitungKeadaan(opd.keadaan, tulis)}). ${mintaBerkas(opd.keadaan)}, lalu masukkan di halaman Kompilasi.`,
          ]),
      ...(n === null && pagu === null
        ? []
        : [
            `Baris yang lengkap ${n === null ? `hanya ${tulis.angka(pagu ?? 0)} % pagu` : bagian(n, tulis)}${sebutVariabel(variabel, tulis)}. ${lengkapi(variabel)}`,
          ]),
    ].join(' '),
  'rujukan-tidak-dapat-dihitung': ({ kode, apa, sebab }, tulis) =>
    `${apa === 'nilai' ? 'Nilai' : 'Skor'} ${kode} yang dirujuk belum ada. ${typeof sebab === 'string' ? capaian.sebabTanpaSkor[sebab] : tulisSebab(sebab, tulis)}`,
};

const tulisSebab = (sebab: SebabCapaian, tulis: Penulis): string =>
  (pesanSebabCapaian[sebab.jenis] as (satu: SebabCapaian, tulis: Penulis) => string)(sebab, tulis);
