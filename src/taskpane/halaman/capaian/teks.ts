import type { SebabTanpaSkor } from '../../../domain/capaian/hasil-skor';
import type { StatusCapaian } from '../../../domain/capaian/penilaian';
import type { LingkupEvaluasi } from '../../../domain/rencana/atribut-indikator';
import type { TingkatData } from '../../../domain/variabel/tipe';
import type { KodeBahasa } from '../../../pesan/bahasa';

interface TeksCapaian {
  readonly judul: string;
  readonly membaca: string;
  readonly periode: string;
  readonly lingkup: string;
  readonly labelLingkup: Readonly<Record<LingkupEvaluasi, string>>;
  readonly dataPer: (tanggal: string) => string;
  readonly skorGabungan: string;
  readonly skorArea: (skor: string) => string;
  readonly tanpaSkor: (kode: string) => string;
  readonly tanpaIndikator: string;
  readonly target: string;
  readonly capaian: string;
  readonly tanpaTarget: string;
  readonly tidakDapatDihitung: string;
  readonly status: Readonly<Record<Exclude<StatusCapaian['jenis'], 'berstatus'>, string>>;
  readonly sebabTanpaSkor: Readonly<Record<SebabTanpaSkor, string>>;
  readonly tercapai: string;
  readonly belumTercapai: string;
  readonly cakupan: string;
  readonly unit: (n: string, dari: string) => string;
  readonly baris: (n: string, dari: string) => string;
  readonly pagu: (persen: string) => string;
  readonly baseline: (tahun: number, nilai: string) => string;
  readonly tren: Readonly<Record<'naik' | 'turun' | 'tetap', (selisih: string) => string>>;
  readonly makna: Readonly<Record<'membaik' | 'memburuk' | 'tetap', string>>;
  readonly poinPersen: string;
  readonly rincian: string;
  readonly rincianDari: (kode: string) => string;
  readonly kembali: string;
  readonly kosong: { readonly judul: string; readonly isi: string; readonly tombol: string };
  readonly bukaLembar: string;
  readonly membacaRincian: string;
  readonly rumus: string;
  readonly definisi: string;
  readonly basis: string;
  readonly nilai: string;
  readonly sebelumDibulatkan: (nilai: string) => string;
  readonly rujukan: string;
  readonly nilaiDari: Readonly<Record<'nilai' | 'skor', (kode: string) => string>>;
  readonly bagian: string;
  readonly tingkat: Readonly<Record<TingkatData, (n: string) => string>>;
  readonly tidakMemenuhi: (n: string) => string;
  readonly diLuarBasis: (n: string) => string;
  readonly dikeluarkan: (n: string, sebab: string) => string;
  readonly barisDipakai: (tampak: string, semua: string) => string;
  readonly barisKeluar: (tampak: string, semua: string) => string;
  readonly lebihBanyak: string;
  readonly dariBerkas: (berkas: string, lembar: string, sel: string) => string;
  readonly barisKe: (nomor: number) => string;
  readonly bukaBaris: string;
  readonly keLembar: (lembar: string, baris: number) => string;
}

export const teksCapaian: Readonly<Record<KodeBahasa, TeksCapaian>> = {
  id: {
    judul: 'Capaian',
    membaca: 'Menghitung capaian …',
    periode: 'Periode',
    lingkup: 'Lingkup',
    labelLingkup: { seluruh: 'Seluruh OPD', opd: 'Per OPD', area: 'Per area strategis' },
    dataPer: (tanggal) => `Data per ${tanggal}`,
    skorGabungan: 'Capaian gabungan menurut bobot',
    skorArea: (skor) => `capaian area ${skor} %`,
    tanpaSkor: (kode) => `Tidak ikut karena tidak dapat dinilai: ${kode}.`,
    tanpaIndikator: 'Tidak ada indikator yang dihitung pada lingkup ini.',
    target: 'Target',
    capaian: 'Capaian',
    tanpaTarget: 'belum ada',
    tidakDapatDihitung: 'Tidak dapat dihitung',
    status: { 'data-belum-memadai': 'Data belum memadai', 'tidak-dapat-dinilai': 'Tidak dapat dinilai' },
    sebabTanpaSkor: {
      'realisasi-kosong': 'Realisasi belum ada.',
      'target-kosong': 'Target belum ada. Isi pada lembar Target.',
      'target-nol': 'Target nol, tidak dapat menjadi pembagi.',
      'target-negatif': 'Target negatif.',
      'rentang-terbalik': 'Batas bawah rentang target lebih besar daripada batas atas.',
      'target-tidak-sesuai-aturan': 'Target berupa rentang, sedangkan aturan capaian meminta satu nilai.',
      'pita-tidak-sah': 'Tabel pita tidak mempunyai poin di atas nol.',
      'bukan-angka': 'Nilainya bukan angka yang terhingga.',
      'bobot-nol': 'Jumlah bobot indikator yang mempunyai skor adalah nol.',
      'tidak-ada-skor': 'Tidak ada indikator yang mempunyai skor.',
    },
    tercapai: 'Target tercapai',
    belumTercapai: 'Target belum tercapai',
    cakupan: 'Cakupan data',
    unit: (n, dari) => `${n} dari ${dari} unit`,
    baris: (n, dari) => `${n} dari ${dari} baris`,
    pagu: (persen) => `${persen}\u00a0% pagu`,
    baseline: (tahun, nilai) => `Baseline ${tahun}: ${nilai}`,
    tren: {
      naik: (selisih) => `naik ${selisih} dari periode sebelumnya`,
      turun: (selisih) => `turun ${selisih} dari periode sebelumnya`,
      tetap: () => 'tetap dari periode sebelumnya',
    },
    makna: { membaik: 'membaik', memburuk: 'memburuk', tetap: 'tetap' },
    poinPersen: 'poin persen',
    rincian: 'Rincian Perhitungan',
    rincianDari: (kode) => `Rincian Perhitungan ${kode}`,
    kembali: 'Kembali ke daftar capaian',
    kosong: {
      judul: 'Belum ada data yang dikompilasi',
      isi: 'Capaian dihitung dari data yang dikembalikan unit. Kompilasikan dahulu berkas-berkasnya.',
      tombol: 'Ke Kompilasi Data',
    },
    bukaLembar: 'Buka lembar Capaian',
    membacaRincian: 'Menyusun rincian …',
    rumus: 'Rumus',
    definisi: 'Definisi',
    basis: 'Basis (syarat baris)',
    nilai: 'Nilai',
    sebelumDibulatkan: (nilai) => `sebelum dibulatkan ${nilai}`,
    rujukan: 'Indikator yang dirujuk',
    nilaiDari: { nilai: (kode) => `Nilai ${kode}`, skor: (kode) => `Skor ${kode}` },
    bagian: 'Bagian rumus',
    tingkat: {
      rup: (n) => `${n} paket RUP dipakai`,
      transaksi: (n) => `${n} transaksi dipakai`,
      opd: (n) => `${n} unit dipakai`,
      aksi: (n) => `${n} rencana aksi dipakai`,
    },
    tidakMemenuhi: (n) => `${n} tidak memenuhi syarat bagian ini`,
    diLuarBasis: (n) => `${n} di luar basis`,
    dikeluarkan: (n, sebab) => `${n} dikeluarkan: ${sebab}`,
    barisDipakai: (tampak, semua) => `Baris yang dipakai (${tampak} dari ${semua})`,
    barisKeluar: (tampak, semua) => `Baris yang dikeluarkan (${tampak} dari ${semua})`,
    lebihBanyak: 'Tampilkan lebih banyak baris',
    dariBerkas: (berkas, lembar, sel) => `${berkas}, lembar ${lembar}, ${sel}`,
    barisKe: (nomor) => `baris ${nomor}`,
    bukaBaris: 'Buka barisnya pada lembar data',
    keLembar: (lembar, baris) => `${lembar}, baris ${baris}`,
  },
  en: {
    judul: 'Results',
    membaca: 'Calculating results …',
    periode: 'Period',
    lingkup: 'Scope',
    labelLingkup: { seluruh: 'All units', opd: 'Per unit', area: 'Per strategic area' },
    dataPer: (tanggal) => `Data as of ${tanggal}`,
    skorGabungan: 'Overall result by weight',
    skorArea: (skor) => `area result ${skor}%`,
    tanpaSkor: (kode) => `Left out, as they cannot be rated: ${kode}.`,
    tanpaIndikator: 'No indicator is calculated in this scope.',
    target: 'Target',
    capaian: 'Score',
    tanpaTarget: 'none yet',
    tidakDapatDihitung: 'Cannot be calculated',
    status: { 'data-belum-memadai': 'Not enough data', 'tidak-dapat-dinilai': 'Cannot be rated' },
    sebabTanpaSkor: {
      'realisasi-kosong': 'There is no value yet.',
      'target-kosong': 'There is no target yet. Fill it in on the sheet Target.',
      'target-nol': 'The target is zero and cannot divide.',
      'target-negatif': 'The target is negative.',
      'rentang-terbalik': 'The lower bound of the target is above the upper one.',
      'target-tidak-sesuai-aturan': 'The target is a range; the achievement rule asks for one value.',
      'pita-tidak-sah': 'The table of bands has no points above zero.',
      'bukan-angka': 'The value is no finite number.',
      'bobot-nol': 'The weights of the rated indicators add up to zero.',
      'tidak-ada-skor': 'No indicator has a score.',
    },
    tercapai: 'Target met',
    belumTercapai: 'Target not met',
    cakupan: 'Coverage',
    unit: (n, dari) => `${n} of ${dari} units`,
    baris: (n, dari) => `${n} of ${dari} rows`,
    pagu: (persen) => `${persen}% of budget`,
    baseline: (tahun, nilai) => `Baseline ${tahun}: ${nilai}`,
    tren: {
      naik: (selisih) => `up ${selisih} from the period before`,
      turun: (selisih) => `down ${selisih} from the period before`,
      tetap: () => 'unchanged from the period before',
    },
    makna: { membaik: 'better', memburuk: 'worse', tetap: 'unchanged' },
    poinPersen: 'percentage points',
    rincian: 'Calculation details',
    rincianDari: (kode) => `Calculation details of ${kode}`,
    kembali: 'Back to the results',
    kosong: {
      judul: 'No data have been compiled yet',
      isi: 'Results are calculated from the data that units return. Compile their files first.',
      tombol: 'To Compile',
    },
    bukaLembar: 'Open the sheet Capaian',
    membacaRincian: 'Working out the details …',
    rumus: 'Formula',
    definisi: 'Definition',
    basis: 'Basis (condition on rows)',
    nilai: 'Value',
    sebelumDibulatkan: (nilai) => `before rounding ${nilai}`,
    rujukan: 'Indicators it refers to',
    nilaiDari: { nilai: (kode) => `Value of ${kode}`, skor: (kode) => `Score of ${kode}` },
    bagian: 'Parts of the formula',
    tingkat: {
      rup: (n) => `${n} RUP packages used`,
      transaksi: (n) => `${n} transactions used`,
      opd: (n) => `${n} units used`,
      aksi: (n) => `${n} actions used`,
    },
    tidakMemenuhi: (n) => `${n} do not meet the condition of this part`,
    diLuarBasis: (n) => `${n} outside the basis`,
    dikeluarkan: (n, sebab) => `${n} left out: ${sebab}`,
    barisDipakai: (tampak, semua) => `Rows used (${tampak} of ${semua})`,
    barisKeluar: (tampak, semua) => `Rows left out (${tampak} of ${semua})`,
    lebihBanyak: 'Show more rows',
    dariBerkas: (berkas, lembar, sel) => `${berkas}, sheet ${lembar}, ${sel}`,
    barisKe: (nomor) => `row ${nomor}`,
    bukaBaris: 'Open its row on the data sheet',
    keLembar: (lembar, baris) => `${lembar}, row ${baris}`,
  },
};
