import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Frame, Locator } from 'playwright-core';
import { isiUnduhan, type BangkuTerbuka, type PerambanUji } from '../../alat/peramban';
import type { BukuXlsx } from '../../../src/adapters/xlsx/buku/buku-xlsx';
import { bukaRuang, periksaAksesibilitas } from './alat-panel';
import { JamPanel } from './jam-panel';

/** A returned template: its name, and what is in it. */
export type BerkasUnit = readonly [nama: string, isi: Uint8Array];

/** What a meeting decides of an indicator: the letter, and the final status of c. */
export type PutusanRapat = Readonly<Record<string, readonly [huruf: string, status?: string]>>;

const LAMA = { timeout: 60_000 };

/** A year in the pane, day by day: what a person presses in every quarter. */
export class TahunDiPanel {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kinerja-tahun-'));
  readonly #jam: JamPanel;
  #hari = '';

  private constructor(
    readonly bangku: BangkuTerbuka,
    public panel: Frame,
  ) {
    this.#jam = new JamPanel(bangku);
  }

  static async buka(peramban: PerambanUji, ruang: BukuXlsx): Promise<TahunDiPanel> {
    const { bangku, panel } = await bukaRuang(peramban, ruang);
    return new TahunDiPanel(bangku, panel);
  }

  async tutup(): Promise<void> {
    await this.bangku.tutup();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Another day, the pane left open. */
  async hari(hari: string): Promise<void> {
    this.#hari = hari;
    await this.#jam.setel(hari);
  }

  /** Another day: the workbook was saved, and is opened again; or another one is. */
  async pada(hari: string, isi?: Uint8Array): Promise<void> {
    await this.hari(hari);
    const base64 = isi === undefined ? undefined : Buffer.from(isi).toString('base64');
    await this.bangku.pada(
      async (b, baru) =>
        b.bukaBerkas(
          'ruang-kerja.xlsx',
          baru === null ? await b.isiBerkas() : Uint8Array.from(atob(baru), (huruf) => huruf.charCodeAt(0)),
        ),
      base64 ?? null,
    );
    this.panel = await this.bangku.panel();
    await this.panel.getByRole('navigation').waitFor();
  }

  halaman(nama: string): Promise<void> {
    return this.panel.getByRole('navigation').getByRole('button', { name: nama, exact: true }).click();
  }

  async potret(nama: string): Promise<void> {
    await periksaAksesibilitas(this.panel);
    await this.bangku.potret(nama);
  }

  /** A step of the SOP, opened on its page. */
  async langkah(nomor: number): Promise<Locator> {
    await this.halaman('Alur SOP');
    const tombol = this.panel.getByRole('button', { name: new RegExp(`^Langkah ${nomor}: `) });
    await tombol.waitFor(LAMA);
    if ((await tombol.getAttribute('aria-expanded')) !== 'true') await tombol.click();
    return this.panel.getByRole('listitem').filter({ has: tombol });
  }

  /** Marks a step as done today; whether it was is the caller's to look at. */
  async tandai(nomor: number): Promise<void> {
    const langkah = await this.langkah(nomor);
    await langkah.getByRole('button', { name: 'Tandai selesai' }).click();
    const formulir = this.panel.getByRole('form', { name: `Tandai selesai: Langkah ${nomor}` });
    await formulir.getByLabel('Nama pelaksana').fill('Kepala UKPBJ');
    await formulir.getByRole('button', { name: 'Tandai selesai' }).click();
  }

  /** The approval of the plan is sent; what came of it is the caller's to look at. */
  async setujui(nomor: string, alasan?: string): Promise<void> {
    await this.halaman('Rencana');
    await this.panel.getByLabel('Disetujui oleh').fill('Kepala UKPBJ', LAMA);
    await this.panel.getByLabel('Nomor dokumen persetujuan').fill(nomor);
    if (alasan !== undefined) await this.panel.getByLabel('Alasan perubahan').fill(alasan);
    await this.panel.getByRole('button', { name: 'Catat Persetujuan' }).click();
  }

  /** The workbook as it would be saved now. */
  async isi(): Promise<Uint8Array> {
    return Uint8Array.from(await this.bangku.pada(async (b) => [...(await b.isiBerkas())], undefined));
  }

  /** The templates of a period as they are downloaded, by unit. */
  async distribusi(periode: string, banyak: number): Promise<ReadonlyMap<string, Uint8Array>> {
    await this.halaman('Distribusi');
    await this.panel.getByLabel('Periode', { exact: true }).selectOption(periode, LAMA);
    const [unduhan] = await Promise.all([
      this.bangku.page.waitForEvent('download', LAMA),
      this.panel.getByRole('button', { name: `Buat ${banyak} template` }).click(LAMA),
    ]);
    await this.panel
      .getByRole('status')
      .getByText(new RegExp(`^${banyak} template dibuat dan diunduh`))
      .waitFor(LAMA);
    const berkas = Object.entries(unzipSync(await isiUnduhan(unduhan)));
    return new Map(berkas.map(([nama, isi]) => [nama.split('_')[1]!, isi]));
  }

  /** Returned files are chosen: what the page makes of them, not yet saved. */
  async pilih(berkas: readonly BerkasUnit[]): Promise<void> {
    const saat = new Date(`${this.#hari}T07:00:00+07:00`);
    const jalur = berkas.map(([nama, isi]) => {
      const satu = join(this.#folder, nama);
      writeFileSync(satu, isi);
      utimesSync(satu, saat, saat);
      return satu;
    });
    await this.halaman('Kompilasi');
    await this.panel.locator('input[type=file][aria-label="Pilih berkas template"]').setInputFiles(jalur);
    await this.panel.getByText(`${berkas.length} dari ${berkas.length} berkas diterima`).waitFor(LAMA);
  }

  /** What was chosen is compiled. */
  async simpan(label: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Simpan ke Buku Kerja' }).click();
    await this.panel.getByText(new RegExp(`^Selesai: .* berkas diterima untuk ${label}`)).waitFor(LAMA);
  }

  /** What the list of figures says of an indicator, over all units. */
  async angka(periode: string, kode: string): Promise<string> {
    await this.capaian(periode);
    const satu = this.panel.getByRole('listitem').filter({ hasText: new RegExp(`^${kode} `) });
    return (await satu.innerText()).replaceAll(/\s+/g, ' ');
  }

  async kunci(periode: string, label: string): Promise<void> {
    await this.capaian(periode);
    await this.panel.getByText('Kunci Angka', { exact: true }).click();
    const formulir = this.panel.getByRole('form', { name: 'Kunci Angka' });
    await formulir.getByLabel('Ditetapkan oleh').fill('Ani', LAMA);
    await formulir.getByRole('button', { name: 'Kunci Angka' }).click();
    await this.panel.getByRole('status').getByText(`${label} dikunci`).waitFor(LAMA);
  }

  async bukaKunci(periode: string, alasan: string): Promise<void> {
    await this.capaian(periode);
    await this.panel.getByText('Perbaikan atau Buka Kunci').click();
    const formulir = this.panel.getByRole('form', { name: 'Buka Kunci' });
    await formulir.getByLabel('Dibuka oleh').fill('Ani', LAMA);
    await formulir.getByLabel('Alasan dibuka').fill(alasan);
    await formulir.getByRole('button', { name: 'Buka Kunci' }).click();
    await this.panel.getByText('Kunci Angka', { exact: true }).waitFor(LAMA);
  }

  async capaian(periode: string): Promise<void> {
    await this.halaman('Capaian');
    await this.panel.getByLabel('Periode', { exact: true }).selectOption(periode, LAMA);
    await this.panel.locator('[aria-busy=false]').first().waitFor(LAMA);
  }

  /** Minutes of the meeting on the page Keputusan: of today. */
  async isiRapat(periode: string, nomor: string): Promise<Locator> {
    await this.halaman('Keputusan');
    await this.panel.getByLabel('Periode', { exact: true }).selectOption(periode, LAMA);
    const formulir = this.panel.getByRole('form', { name: 'Catat Hasil Rapat' });
    await formulir.getByLabel('Diputuskan oleh').fill('Kepala UKPBJ', LAMA);
    await formulir.getByLabel('Dicatat oleh').fill('Budi');
    await formulir.getByLabel('Nomor notula').fill(nomor);
    await formulir.getByLabel('Tanggal rapat').fill(this.#hari);
    return formulir;
  }

  /** The meeting's decisions, written down and kept. */
  async rapat(periode: string, nomor: string, putusan: PutusanRapat): Promise<void> {
    const formulir = await this.isiRapat(periode, nomor);
    for (const [kode, [huruf, status]] of Object.entries(putusan)) {
      await formulir.getByLabel(`Keputusan ${kode}`).selectOption(huruf);
      if (status !== undefined) await formulir.getByLabel(`Status akhir ${kode}`).selectOption(status);
    }
    await formulir.getByRole('button', { name: 'Catat Hasil Rapat' }).click();
    for (const kode of Object.keys(putusan))
      await formulir
        .getByRole('listitem')
        .filter({ hasText: kode })
        .getByText(`notula ${nomor}`, { exact: false })
        .waitFor(LAMA);
  }
}
