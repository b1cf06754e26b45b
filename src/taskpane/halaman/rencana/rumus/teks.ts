import type { KodeBahasa } from '../../../../pesan/bahasa';
import type { TingkatData } from '../../../../domain/variabel/tipe';

interface TeksRumus {
  readonly memuat: string;
  readonly indikator: string;
  readonly rumusBaru: string;
  readonly rumus: string;
  readonly basis: string;
  readonly petunjukBasis: string;
  readonly memeriksa: string;
  readonly dibaca: string;
  readonly hanyaBaris: string;
  readonly benar: string;
  readonly catatan: (jumlah: number) => string;
  readonly tunjukkan: (tertulis: string) => string;
  readonly berubahDiLembar: string;
  readonly pakaiLembar: string;
  readonly tetapDraf: string;
  readonly nama: TeksNama;
  readonly uji: TeksUji;
  readonly simpan: TeksSimpan;
  readonly baru: TeksBaru;
}

interface TeksNama {
  readonly judul: string;
  readonly cari: string;
  readonly tidakAda: string;
  readonly sisipkanKe: (kotak: string) => string;
  readonly kelompok: Readonly<Record<TingkatData | 'fungsi' | 'kata' | 'tanggal' | 'indikator', string>>;
  readonly nilaiIndikator: string;
}

interface TeksUji {
  readonly judul: string;
  readonly data: string;
  readonly impor: string;
  readonly coba: string;
  readonly sedang: string;
  readonly perbaikiDahulu: string;
  readonly hasil: (periode: string, tanggal: string) => string;
  readonly seluruhOpd: string;
  readonly cakupan: (opd: string, dariOpd: string, baris: string, dariBaris: string) => string;
  readonly pagu: (persen: string) => string;
  readonly berubah: string;
  readonly dipakai: (jumlah: string) => string;
  readonly tidakMemenuhi: (jumlah: string) => string;
  readonly diLuarBasis: (jumlah: string) => string;
  readonly dikeluarkan: (jumlah: string, sebab: string) => string;
  readonly barisPertama: string;
  readonly kolom: readonly [baris: string, opd: string, nilai: string];
}

interface TeksSimpan {
  readonly akibat: (kode: string) => string;
  readonly akibatSalah: string;
  readonly simpan: string;
  readonly sedang: string;
  readonly tersimpan: (kode: string) => string;
  readonly tanpaPerubahan: string;
  readonly kembalikan: string;
}

interface TeksBaru {
  readonly judul: string;
  readonly keterangan: string;
  readonly nama: string;
  readonly definisi: string;
  readonly area: string;
  readonly areaPengukuran: string;
  readonly satuan: string;
  readonly polarisasi: string;
  readonly sumberData: string;
  readonly penanggungJawab: string;
  readonly wajib: string;
  readonly tambah: string;
  readonly sedang: string;
  readonly ditambahkan: (kode: string) => string;
  readonly tanpaArea: string;
}

export const teksRumus: Readonly<Record<KodeBahasa, TeksRumus>> = {
  id: {
    memuat: 'Membuka rumus …',
    indikator: 'Indikator',
    rumusBaru: 'Rumus baru',
    rumus: 'Rumus',
    basis: 'Basis (syarat baris)',
    petunjukBasis: 'Kosongkan bila semua baris dihitung.',
    memeriksa: 'Memeriksa …',
    dibaca: 'Dibaca:',
    hanyaBaris: 'Hanya baris dengan:',
    benar: 'Rumus dapat dihitung.',
    catatan: (jumlah) => `${jumlah} catatan pada rumus`,
    tunjukkan: (tertulis) => `Tunjukkan ${tertulis}`,
    berubahDiLembar: 'Rumus ini sudah diubah di lembar Indikator sejak Anda mulai menyunting:',
    pakaiLembar: 'Pakai yang di lembar',
    tetapDraf: 'Tetap pakai yang di sini',
    nama: {
      judul: 'Nama yang boleh dipakai',
      cari: 'Cari nama',
      tidakAda: 'Tidak ada nama yang cocok.',
      sisipkanKe: (kotak) => `Klik nama untuk menyisipkannya ke kotak ${kotak}.`,
      kelompok: {
        rup: 'Variabel paket RUP',
        transaksi: 'Variabel transaksi',
        opd: 'Variabel OPD',
        aksi: 'Variabel rencana aksi',
        fungsi: 'Fungsi',
        kata: 'Kata dan tanda',
        tanggal: 'Tanggal',
        indikator: 'Indikator lain',
      },
      nilaiIndikator: 'nilai indikator itu; skornya ditulis skor(…)',
    },
    uji: {
      judul: 'Coba pada data yang ada',
      data: 'Data',
      impor: 'Data impor, setahun penuh',
      coba: 'Coba hitung',
      sedang: 'Menghitung',
      perbaikiDahulu: 'Perbaiki rumusnya dahulu; yang salah tidak dapat dihitung.',
      hasil: (periode, tanggal) => `${periode}, data per ${tanggal}`,
      seluruhOpd: 'Seluruh OPD',
      cakupan: (opd, dariOpd, baris, dariBaris) =>
        `${opd} dari ${dariOpd} OPD, ${baris} dari ${dariBaris} baris`,
      pagu: (persen) => `${persen} % pagu`,
      berubah: 'Rumus sudah berubah sejak dicoba. Coba hitung lagi.',
      dipakai: (jumlah) => `${jumlah} baris dipakai`,
      tidakMemenuhi: (jumlah) => `${jumlah} tidak memenuhi syarat`,
      diLuarBasis: (jumlah) => `${jumlah} di luar basis`,
      dikeluarkan: (jumlah, sebab) => `${jumlah} dikeluarkan: ${sebab}`,
      barisPertama: 'Baris pertama yang dipakai',
      kolom: ['Paket atau transaksi', 'OPD', 'Nilai'],
    },
    simpan: {
      akibat: (kode) =>
        `Rumus dan basis ${kode} di lembar Indikator akan diganti. Rencana yang sudah disetujui harus disetujui lagi.`,
      akibatSalah:
        'Rumus ini masih salah. Boleh disimpan, tetapi rencana tidak dapat disetujui sebelum diperbaiki.',
      simpan: 'Simpan ke lembar',
      sedang: 'Menyimpan rumus',
      tersimpan: (kode) => `Rumus ${kode} tersimpan di lembar Indikator.`,
      tanpaPerubahan: 'Rumusnya sudah sama; tidak ada yang ditulis.',
      kembalikan: 'Batalkan suntingan',
    },
    baru: {
      judul: 'Simpan sebagai indikator baru',
      keterangan:
        'Kode diberikan program. Atribut lain (frekuensi, cakupan data, aturan capaian, bobot) diisi nilai lazim dan dapat diubah di lembar Indikator. Rencana yang sudah disetujui harus disetujui lagi.',
      nama: 'Nama indikator',
      definisi: 'Definisi',
      area: 'Area strategis',
      areaPengukuran: 'Area pengukuran',
      satuan: 'Satuan',
      polarisasi: 'Polarisasi',
      sumberData: 'Sumber data',
      penanggungJawab: 'Penanggung jawab',
      wajib: 'Isi dahulu.',
      tambah: 'Tambahkan indikator',
      sedang: 'Menambahkan indikator',
      ditambahkan: (kode) => `Indikator ${kode} ditambahkan. Lengkapi baseline, target, dan rencana aksinya.`,
      tanpaArea: 'Isi lembar Area Strategis dahulu; indikator selalu termasuk dalam satu area.',
    },
  },
  en: {
    memuat: 'Opening formulas …',
    indikator: 'Indicator',
    rumusBaru: 'New formula',
    rumus: 'Formula',
    basis: 'Basis (condition on rows)',
    petunjukBasis: 'Leave empty where every row counts.',
    memeriksa: 'Checking …',
    dibaca: 'Read as (in Indonesian):',
    hanyaBaris: 'Only rows with:',
    benar: 'The formula can be calculated.',
    catatan: (jumlah) => `${jumlah} findings on the formula`,
    tunjukkan: (tertulis) => `Show ${tertulis}`,
    berubahDiLembar: 'This formula was changed on the sheet Indikator since you began editing:',
    pakaiLembar: 'Use the one on the sheet',
    tetapDraf: 'Keep the one here',
    nama: {
      judul: 'Names that may be used',
      cari: 'Search names',
      tidakAda: 'No name matches.',
      sisipkanKe: (kotak) => `Click a name to insert it into the box ${kotak}.`,
      kelompok: {
        rup: 'Variables of packages (RUP)',
        transaksi: 'Variables of transactions',
        opd: 'Variables of units',
        aksi: 'Variables of actions',
        fungsi: 'Functions',
        kata: 'Words and signs',
        tanggal: 'Dates',
        indikator: 'Other indicators',
      },
      nilaiIndikator: 'the value of that indicator; its score is written skor(…)',
    },
    uji: {
      judul: 'Try it on the data there is',
      data: 'Data',
      impor: 'Imported data, the whole year',
      coba: 'Calculate',
      sedang: 'Calculating',
      perbaikiDahulu: 'Correct the formula first; one with mistakes cannot be calculated.',
      hasil: (periode, tanggal) => `${periode}, data as of ${tanggal}`,
      seluruhOpd: 'All units',
      cakupan: (opd, dariOpd, baris, dariBaris) =>
        `${opd} of ${dariOpd} units, ${baris} of ${dariBaris} rows`,
      pagu: (persen) => `${persen} % of budget ceilings`,
      berubah: 'The formula has changed since. Calculate again.',
      dipakai: (jumlah) => `${jumlah} rows used`,
      tidakMemenuhi: (jumlah) => `${jumlah} do not meet the condition`,
      diLuarBasis: (jumlah) => `${jumlah} outside the basis`,
      dikeluarkan: (jumlah, sebab) => `${jumlah} left out: ${sebab}`,
      barisPertama: 'First rows used',
      kolom: ['Package or transaction', 'Unit', 'Value'],
    },
    simpan: {
      akibat: (kode) =>
        `Formula and basis of ${kode} on the sheet Indikator will be replaced. An approved plan needs approval again.`,
      akibatSalah:
        'This formula still has mistakes. It may be saved, but the plan cannot be approved until it is corrected.',
      simpan: 'Save to the sheet',
      sedang: 'Saving the formula',
      tersimpan: (kode) => `The formula of ${kode} is saved on the sheet Indikator.`,
      tanpaPerubahan: 'The formula is the same; nothing was written.',
      kembalikan: 'Discard the edit',
    },
    baru: {
      judul: 'Save as a new indicator',
      keterangan:
        'The program gives the code. Other attributes (frequency, data scope, achievement rule, weight) get usual values and can be changed on the sheet Indikator. An approved plan needs approval again.',
      nama: 'Name of the indicator',
      definisi: 'Definition',
      area: 'Strategic area',
      areaPengukuran: 'Measurement area',
      satuan: 'Unit',
      polarisasi: 'Polarity',
      sumberData: 'Data source',
      penanggungJawab: 'Person in charge',
      wajib: 'Fill this in first.',
      tambah: 'Add the indicator',
      sedang: 'Adding the indicator',
      ditambahkan: (kode) => `Indicator ${kode} was added. Give it a baseline, targets and actions.`,
      tanpaArea: 'Fill the sheet Area Strategis first; an indicator always belongs to an area.',
    },
  },
};
