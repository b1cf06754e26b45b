/**
 * How rk.xlsx, kembali/ and the figures were made; kept as a record, never to be run with newer code:
 * `node test/bahan/0.1.0/buat.mjs /path/to/1618782/dist/cli/kinerja.js FOLDER` writes the same kind of files to FOLDER
 * (ids are random: not the same bytes). Returned files are filled by openpyxl (isi.py).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [cli, tujuan] = process.argv.slice(2).map((satu) => resolve(satu));
const UNIT = ['SETDA', 'DISDAG', 'DINSOS', 'RSUD', 'KEC-SDM', 'DISHUB'];
const INDIKATOR = ['IK01', 'IK03', 'IK04', 'IK05', 'IK06', 'IK08', 'IK12', 'IK13', 'IK15', 'IK16'];
const PAKET = 6;
const TRANSAKSI = 12;
/** The quarters, with the day on which their templates went out and came back. */
const TRIWULAN = [
  { periode: '2026-TW1', akhir: '2026-03-31', kirim: '2026-04-01', kembali: '2026-04-08' },
  { periode: '2026-TW2', akhir: '2026-06-30', kirim: '2026-07-01', kembali: '2026-07-08' },
  { periode: '2026-TW3', akhir: '2026-09-30', kirim: '2026-10-01', kembali: '2026-10-08' },
];
const AKHIR = { periode: '2026-TW4', akhir: '2026-12-31', kirim: '2027-01-04', kembali: '2027-01-08' };

/** The old program believes that it is this day. */
const jam = `
  const Asli = Date;
  const geser = Asli.parse(process.env.KINI) - Asli.now();
  globalThis.Date = class extends Asli {
    constructor(...isi) { if (isi.length === 0) super(Asli.now() + geser); else super(...isi); }
    static now() { return Asli.now() + geser; }
  };`;

function kinerja(hari, ...argumen) {
  const hasil = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(jam)}`, cli, ...argumen],
    {
      cwd: tujuan,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Jakarta', KINI: `${hari}T09:00:00+07:00` },
    },
  );
  process.stdout.write(`\n$ [${hari}] kinerja ${argumen.join(' ')}\n`);
  if (!argumen.includes('--json')) process.stdout.write(hasil.stdout);
  process.stdout.write(hasil.stderr);
  if (hasil.status !== 0) throw new Error(`kinerja ${argumen.join(' ')}: ${hasil.status}`);
  return hasil.stdout;
}
const json = (...argumen) => JSON.parse(kinerja(AKHIR.kembali, ...argumen, '--json'));
const berkas = (folder) =>
  readdirSync(join(tujuan, folder))
    .sort()
    .map((nama) => join(folder, nama));
const tulisJson = (nama, isi) => writeFileSync(join(tujuan, nama), `${JSON.stringify(isi)}\n`);
const milik = (opd) => opd === undefined || opd === null || UNIT.includes(opd);

/** Plan and procurement data: those of the old program's own sample, of a few units, indicators and packages. */
function susunBahan() {
  kinerja('2026-01-02', 'contoh', 'contoh');
  const rencana = JSON.parse(readFileSync(join(tujuan, 'contoh/rencana.json'), 'utf8'));
  const unit = rencana.opd.filter(({ kode }) => UNIT.includes(kode));
  tulisJson('rencana.json', {
    ...rencana,
    opd: unit,
    indikator: rencana.indikator.filter(({ kode }) => INDIKATOR.includes(kode)),
    baseline: rencana.baseline
      .filter(({ indikator }) => INDIKATOR.includes(indikator))
      .map((satu) =>
        satu.indikator === 'IK13'
          ? { indikator: 'IK13', tahun: 2025, alasanBelumTersedia: 'Survei baru dimulai tahun 2026' }
          : satu,
      ),
    target: rencana.target.filter(({ indikator, opd }) => INDIKATOR.includes(indikator) && milik(opd)),
    aksi: rencana.aksi
      .filter(({ indikator }) => INDIKATOR.includes(indikator))
      .map((satu) => (milik(satu.opd) ? satu : { ...satu, opd: 'DINSOS' })),
  });
  const baris = (nama) =>
    readFileSync(join(tujuan, 'contoh', nama), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
  const [kepalaPaket, ...paket] = baris('paket.csv');
  const [kepalaTransaksi, ...transaksi] = baris('realisasi.csv');
  const dariUnit = (daftar, nama) =>
    daftar.filter((satu) => satu.toUpperCase().includes(`${nama.toUpperCase()} - `));
  const dipilih = unit.map(({ nama }) => {
    // Tenders first: several indicators are about them.
    const t = dariUnit(transaksi, nama).sort(
      (a, b) => Number(/;Tender|;Seleksi/.test(b)) - Number(/;Tender|;Seleksi/.test(a)),
    );
    const rup = new Set(t.slice(0, TRANSAKSI).map((satu) => satu.split(';')[3]));
    const p = dariUnit(paket, nama);
    return {
      transaksi: t.slice(0, TRANSAKSI),
      paket: [
        ...p.filter((satu) => [...rup].some((kode) => satu.includes(`,${kode},`))),
        ...p.filter((satu) => ![...rup].some((kode) => satu.includes(`,${kode},`))),
      ].slice(0, PAKET),
    };
  });
  const tulis = (nama, kepala, daftar) =>
    writeFileSync(join(tujuan, nama), `${[kepala, ...daftar].join('\r\n')}\r\n`);
  tulis(
    'paket.csv',
    kepalaPaket,
    dipilih.flatMap((satu) => satu.paket),
  );
  tulis(
    'realisasi-1.csv',
    kepalaTransaksi,
    dipilih.flatMap((satu) => satu.transaksi.slice(0, TRANSAKSI / 2)),
  );
  tulis(
    'realisasi-2.csv',
    kepalaTransaksi,
    dipilih.flatMap((satu) => satu.transaksi),
  );
}

const tandai = (hari, nomor, ...lain) =>
  kinerja(
    hari,
    'langkah',
    'rk.xlsx',
    '--selesai',
    String(nomor),
    '--oleh',
    'Tim Peningkatan Kapabilitas',
    ...lain,
  );

function rencanakan() {
  kinerja(
    '2026-01-05',
    'siapkan',
    'rk.xlsx',
    '--instansi',
    'Pemerintah Kota Contoh',
    '--tahun',
    '2026',
    '--mulai',
    '2026-01-05',
  );
  tandai('2026-01-05', 1);
  kinerja('2026-01-12', 'impor-rencana', 'rk.xlsx', 'rencana.json');
  kinerja('2026-01-12', 'impor-data', 'rk.xlsx', 'paket.csv', 'realisasi-1.csv');
  for (const butir of ['2-p1', '2-k1', '2-k2'])
    kinerja('2026-01-12', 'langkah', 'rk.xlsx', '--centang', butir, '--oleh', 'Ani');
  for (const nomor of [2, 3, 4, 5]) tandai('2026-01-13', nomor, '--catatan', 'Rapat tim; notula = 3 halaman');
  tandai('2026-01-14', 6);
  // Sent back once, so that the history of a step holds an earlier mark.
  tandai('2026-01-15', 7, '--cabang', 'kembalikan', '--ke', '5', '--catatan', 'Lengkapi rencana aksi');
  tandai('2026-01-16', 5);
  tandai('2026-01-16', 6);
  kinerja('2026-01-19', 'setujui', 'rk.xlsx', '--oleh', 'Kepala UKPBJ', '--nomor', '027/001/2026');
  tandai('2026-01-20', 7, '--cabang', 'setujui-rencana');
  for (const nomor of [8, 9]) tandai('2026-01-22', nomor);
  python(join(import.meta.dirname, 'petakan.py'), 'rk.xlsx');
}

const python = (...argumen) => execFileSync('/usr/bin/python3', argumen, { cwd: tujuan, stdio: 'inherit' });
const isi = (...argumen) => python(join(import.meta.dirname, 'isi.py'), ...argumen);

function triwulan({ periode, akhir, kirim, kembali }) {
  const [template, terisi] = [`template-${periode}`, `kembali-${periode}`];
  kinerja(kirim, 'distribusi', 'rk.xlsx', '--periode', periode, '--keluar', template);
  isi(template, terisi, akhir, 'biasa');
  const semua = berkas(terisi);
  // One unit does not report in the second quarter.
  const dipakai = periode === '2026-TW2' ? semua.filter((nama) => !nama.includes('_DISHUB_')) : semua;
  kinerja(kembali, 'kompilasi', 'rk.xlsx', ...dipakai);
  if (periode !== '2026-TW1') return;
  // One unit corrects what it returned.
  const koreksi = semua.find((nama) => nama.includes('_RSUD_'));
  mkdirSync(join(tujuan, 'koreksi'));
  copyFileSync(join(tujuan, koreksi), join(tujuan, 'koreksi', koreksi.split('/').at(-1)));
  isi('koreksi', 'koreksi', akhir, 'koreksi');
  kinerja('2026-04-10', 'kompilasi', 'rk.xlsx', ...berkas('koreksi'), '--diterima', '2026-04-09');
}

mkdirSync(join(tujuan, 'kembali'), { recursive: true });
susunBahan();
rencanakan();
triwulan(TRIWULAN[0]);
for (const nomor of [10, 11]) tandai('2026-04-09', nomor, '--catatan', 'Undangan dan daftar hadir ada');
for (const nomor of [12, 13, 14]) tandai('2026-04-13', nomor, '--periode', '2026-TW1');
kinerja('2026-07-01', 'impor-data', 'rk.xlsx', 'paket.csv', 'realisasi-2.csv');
triwulan(TRIWULAN[1]);
tandai('2026-07-10', 14, '--periode', '2026-TW2', '--catatan', 'Dinas Perhubungan menyusul');
kinerja(
  '2026-07-13',
  'langkah',
  'rk.xlsx',
  '--batal',
  '14',
  '--periode',
  '2026-TW2',
  '--oleh',
  'Ani',
  '--alasan',
  'Menunggu Dinas Perhubungan',
);
triwulan(TRIWULAN[2]);
kinerja(
  AKHIR.kirim,
  'distribusi',
  'rk.xlsx',
  '--periode',
  AKHIR.periode,
  '--keluar',
  'template-2026-TW4',
  '--unit',
  'SETDA',
  'DISDAG',
  'DINSOS',
  'RSUD',
  'DISHUB',
);
// One unit is to fill sheets of the workspace itself.
kinerja(AKHIR.kirim, 'distribusi', 'rk.xlsx', '--periode', AKHIR.periode, '--lembar', '--unit', 'KEC-SDM');
isi('template-2026-TW4', 'kembali-2026-TW4', AKHIR.akhir, 'biasa');
for (const nama of readdirSync(join(tujuan, 'kembali-2026-TW4')).filter((satu) =>
  /_(SETDA|DISDAG|RSUD)_/.test(satu),
))
  copyFileSync(join(tujuan, 'kembali-2026-TW4', nama), join(tujuan, 'kembali', nama));

tulisJson(
  'capaian.json',
  Object.fromEntries(
    TRIWULAN.map(({ periode }) => [periode, json('capaian', 'rk.xlsx', '--periode', periode)]),
  ),
);
copyFileSync(join(tujuan, 'rk.xlsx'), join(tujuan, 'salinan.xlsx'));
kinerja(AKHIR.kembali, 'kompilasi', 'salinan.xlsx', ...berkas('kembali'));
tulisJson('capaian-tw4.json', json('capaian', 'salinan.xlsx', '--periode', AKHIR.periode));
