import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kinerja } from '../alat/kinerja';
import { ubahDenganSoffice } from '../alat/program-luar';
import { bacaTerhitung } from '../bangun/buku-silang';

const ALAT = resolve('test/alat/jalan');

const python = (naskah: string, ...argumen: readonly string[]): string =>
  execFileSync('/usr/bin/python3', [join(ALAT, naskah), ...argumen], {
    encoding: 'utf8',
    // What a test sets is not the environment of the process that it runs in.
    env: process.env,
    maxBuffer: 1 << 28,
  });

/** A figure as the program and as the independent calculation tell it, in one shape. */
export interface Angka {
  readonly kode: string;
  readonly lingkup: string;
  readonly nilai: number | null;
  readonly cakupan: Readonly<Record<'opd' | 'baris' | 'pagu', readonly [number, number]>> & {
    /** Rows dated after the data date. */
    readonly sesudah?: number;
  };
  readonly target: unknown;
  readonly skor: number | null;
  readonly status: string;
}

interface AngkaProgram extends Omit<Angka, 'lingkup' | 'nilai'> {
  readonly lingkup: { readonly jenis: string; readonly kode: string | null };
  readonly hasil: { readonly nilai?: number };
}
interface AngkaMandiri extends Omit<Angka, 'lingkup'> {
  readonly lingkup: readonly [string, string | null];
}

/** What happens to units, packages and formulas during the year; test/alat/jalan/kejadian.py says how each counts. */
export interface Kejadian {
  readonly ganti: readonly { readonly lama: string; readonly baru: string; readonly mulai: string }[];
  readonly gabung: readonly { readonly unit: string; readonly ke: string; readonly mulai: string }[];
  readonly pindah: readonly {
    readonly rup: string;
    readonly dari: string;
    readonly ke: string;
    readonly mulai: string;
  }[];
  readonly diganti: readonly { readonly lama: string; readonly baru: string; readonly mulai: string }[];
}

export type Triwulan = 1 | 2 | 3 | 4;
interface RencanaJalan {
  readonly target: readonly { readonly indikator: string; readonly periode: string; readonly opd?: string }[];
}

export const triwulanSetahun: readonly Triwulan[] = [1, 2, 3, 4];

export const kodeTriwulan = (triwulan: Triwulan): string => `2026-TW${triwulan}`;

/** One year of a workspace as people live it: the command line that ships, openpyxl as the units, Python as the auditor. */
export class TahunBerjalan {
  readonly buku: string;
  /** Units by code, as the plan has them. */
  readonly unit: readonly string[];
  readonly kejadian: Kejadian;
  /** The quarter whose export of transactions came in last. */
  private terimpor: Triwulan = 1;

  constructor(
    private readonly folder: string,
    private readonly csv: string,
    private readonly pemisah: string,
    jenis: 'calm' | 'eventful',
  ) {
    this.buku = join(folder, 'rk.xlsx');
    mkdirSync(join(folder, 's'));
    const bahan = python('siapkan.py', csv, pemisah, join(folder, 's'), jenis);
    const { unit, kejadian } = JSON.parse(bahan) as { unit: readonly string[]; kejadian: Kejadian };
    this.unit = unit;
    this.kejadian = kejadian;
  }

  /** Runs a command that must succeed; gives what it printed. */
  async jalankan(...argumen: readonly string[]): Promise<string> {
    const { kode, laporan, keluaran } = await kinerja(this.folder, ...argumen);
    expect({ argumen, kode, laporan: kode === 0 ? '' : laporan }).toEqual({ argumen, kode: 0, laporan: '' });
    return keluaran;
  }

  /** Packages, from which come the units; plan, areas, approval. */
  async mulai(): Promise<void> {
    await this.jalankan('siapkan', this.buku, '--instansi', 'Lembaga Uji', '--tahun', '2026');
    await this.jalankan('impor-data', this.buku, this.sumber('paket.csv'));
    await this.jalankan('impor-rencana', this.buku, this.sumber('rencana.json'));
    python('isi.py', 'area', this.buku);
    await this.jalankan('setujui', this.buku, '--oleh', 'Kepala UKPBJ', '--nomor', '027/1');
  }

  /** What people record of units and packages on the first day of a quarter, each in the way the guide says. */
  async catatKejadian(triwulan: 2 | 3 | 4): Promise<void> {
    const mulai = { 2: '2026-04-01', 3: '2026-07-01', 4: '2026-10-01' }[triwulan];
    const oleh = ['--oleh', 'Ani'];
    await this.jalankan('impor-data', this.buku, this.sumber(`paket-tw${triwulan}.csv`), '--mulai', mulai);
    for (const { lama, baru, mulai: sejak } of this.kejadian.diganti)
      if (sejak === mulai)
        await this.jalankan('paket', this.buku, lama, '--ganti', baru, '--mulai', mulai, ...oleh);
    for (const { lama, baru, mulai: sejak } of this.kejadian.ganti)
      if (sejak === mulai) await this.jalankan('ganti-kode', this.buku, lama, baru, '--mulai', mulai);
    for (const { unit, ke, mulai: sejak } of this.kejadian.gabung)
      if (sejak === mulai) python('isi.py', 'gabung', this.buku, unit, ke, sehariSebelum(mulai));
  }

  /** The Kepala sends the plan back, and nothing goes out until it is approved once more. */
  async kembalikanRencana(): Promise<void> {
    const tolak = ['--cabang', 'kembalikan', '--ke', '4', '--alasan', 'Target terlalu rendah'];
    await this.jalankan('langkah', this.buku, '--selesai', '7', '--oleh', 'Kepala UKPBJ', ...tolak);
    const bagikan = ['distribusi', this.buku, '--periode', '2026-TW1', '--keluar', 'ditahan'];
    const { kode, laporan } = await kinerja(this.folder, ...bagikan);
    expect({ kode, laporan }).toMatchObject({
      kode: 1,
      laporan: expect.stringContaining('ditahan') as string,
    });
    await this.jalankan('setujui', this.buku, '--oleh', 'Kepala UKPBJ', '--nomor', '027/1b');
  }

  /** A target is another from now on, approved with the reason. */
  async revisiTarget(kode: string, periode: string, nilai: number): Promise<void> {
    python('isi.py', 'target', this.buku, kode, periode, String(nilai));
    const alasan = ['--alasan', 'Perubahan APBD'];
    await this.jalankan('setujui', this.buku, '--oleh', 'Kepala UKPBJ', '--nomor', '027/3', ...alasan);
    const rencana = JSON.parse(readFileSync(this.sumber('rencana.json'), 'utf8')) as RencanaJalan;
    const target = rencana.target.map((satu) =>
      satu.indikator === kode && satu.periode === periode && satu.opd === undefined
        ? { ...satu, nilai }
        : satu,
    );
    writeFileSync(this.sumber('rencana.json'), JSON.stringify({ ...rencana, target }));
  }

  /** A formula is corrected and approved anew. */
  async koreksiRumus(kode: string, rumus: string): Promise<void> {
    python('isi.py', 'rumus', this.buku, kode, rumus);
    await this.jalankan('setujui', this.buku, '--oleh', 'Kepala UKPBJ', '--nomor', '027/2');
  }

  /**
   * The export of a quarter comes in, templates go out, all but the silent units answer, returns are compiled. `sementara`
   * happens while templates are with the units.
   */
  async triwulan(
    triwulan: Triwulan,
    bungkam: readonly string[],
    sementara: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const periode = kodeTriwulan(triwulan);
    await this.jalankan('impor-data', this.buku, this.sumber(`realisasi-tw${triwulan}.csv`));
    this.terimpor = triwulan;
    await this.jalankan('distribusi', this.buku, '--periode', periode, '--keluar', this.template(triwulan));
    mkdirSync(this.kembali(triwulan));
    this.isi(triwulan, bungkam);
    await sementara();
    await this.jalankan('kompilasi', this.buku, ...this.berkas(triwulan));
  }

  /** A unit answers after the others were compiled. */
  async terlambat(triwulan: Triwulan, unit: string): Promise<void> {
    this.isi(
      triwulan,
      this.unit.filter((satu) => satu !== unit),
    );
    await this.jalankan('kompilasi', this.buku, ...this.berkas(triwulan, unit));
  }

  /** A unit corrects what it has returned and sends it once more. */
  async kirimUlang(triwulan: Triwulan, unit: string): Promise<void> {
    const [berkas = ''] = this.berkas(triwulan, unit);
    python('isi.py', 'ubah', berkas);
    await this.jalankan('kompilasi', this.buku, berkas);
  }

  /** Every figure of a period, which LibreOffice calculates again from the workbook of periksa-silang. */
  async samakanSilang(periode: string, banyakAngka: number): Promise<void> {
    const berkas = join(this.folder, `silang-${periode}.xlsx`);
    await this.jalankan('periksa-silang', this.buku, '--periode', periode, '--keluar', berkas);
    const { judul, baris } = bacaTerhitung(ubahDenganSoffice(readFileSync(berkas), 'silang.xlsx', 'xlsx'));
    expect(baris.filter(({ status, statusSkor }) => status !== 'Sama' || statusSkor !== 'Sama')).toEqual([]);
    expect(judul).toBe(`Tidak ada perbedaan pada ${baris.length} angka yang diperiksa.`);
    expect(baris.length).toBeGreaterThanOrEqual(banyakAngka);
  }

  private isi(triwulan: Triwulan, bungkam: readonly string[]): void {
    const [template, kembali] = [this.template(triwulan), this.kembali(triwulan)];
    const argumen = [
      this.csv,
      this.pemisah,
      String(triwulan),
      this.sumber('kejadian.json'),
      template,
      kembali,
    ];
    python('isi.py', 'template', ...argumen, ...bungkam);
  }

  /** Returned files, of one unit or of all. */
  private berkas(triwulan: Triwulan, unit?: string): readonly string[] {
    return readdirSync(this.kembali(triwulan))
      .filter((nama) => unit === undefined || nama.split('_')[1] === unit)
      .map((nama) => join(this.kembali(triwulan), nama));
  }

  async angka(periode: string): Promise<readonly Angka[]> {
    const keluaran = await this.jalankan('capaian', this.buku, '--periode', periode, '--json');
    const { hasil } = JSON.parse(keluaran) as { hasil: { capaian: readonly AngkaProgram[] } };
    return urut(
      hasil.capaian.map(({ lingkup, hasil: { nilai }, ...satu }) =>
        ambil({ ...satu, lingkup: sebut(lingkup.jenis, lingkup.kode), nilai: nilai ?? null }),
      ),
    );
  }

  /** The same, calculated from the plan, the events and the returned files alone. */
  angkaMandiri(periode: string, kedua: readonly string[] = []): readonly Angka[] {
    const kasus = join(this.folder, `kasus-${periode}.json`);
    const isi = {
      rencana: this.sumber('rencana.json'),
      paket: this.sumber('paket.csv'),
      ekspor: this.sumber(`realisasi-tw${this.terimpor}.csv`),
      kembali: Object.fromEntries(triwulanSetahun.map((satu) => [satu, this.kembali(satu)])),
      kejadian: this.kejadian,
      kedua,
    };
    writeFileSync(kasus, JSON.stringify(isi));
    const { capaian } = JSON.parse(python('hitung.py', kasus, periode)) as {
      capaian: readonly AngkaMandiri[];
    };
    return urut(capaian.map((satu) => ambil({ ...satu, lingkup: sebut(...satu.lingkup) })));
  }

  readonly sumber = (nama: string): string => join(this.folder, 's', nama);
  private readonly template = (triwulan: Triwulan): string => join(this.folder, `t${triwulan}`);
  private readonly kembali = (triwulan: Triwulan): string => join(this.folder, `k${triwulan}`);
}

const sehariSebelum = (iso: string): string =>
  new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);

const sebut = (jenis: string, kode: string | null): string =>
  jenis === 'seluruh' ? jenis : `${jenis} ${kode ?? ''}`;

const ambil = ({ kode, lingkup, nilai, cakupan, target, skor, status }: Angka): Angka => ({
  kode,
  lingkup,
  nilai,
  cakupan: { ...cakupan, sesudah: cakupan.sesudah ?? 0 },
  target,
  skor,
  status,
});

const urut = (daftar: readonly Angka[]): readonly Angka[] =>
  daftar.toSorted((a, b) => (a.kode + a.lingkup < b.kode + b.lingkup ? -1 : 1));

/** All that the two tell, values to one part in a thousand million. */
export function samakan(program: readonly Angka[], mandiri: readonly Angka[]): void {
  const dekat = program.map((satu, i) => {
    const lain = mandiri[i]?.nilai;
    const sama =
      satu.nilai !== null &&
      lain != null &&
      Math.abs(satu.nilai - lain) <= 1e-9 * Math.max(1, Math.abs(lain));
    return sama ? { ...satu, nilai: lain } : satu;
  });
  expect(dekat).toEqual(mandiri);
}
