import type { ApiShape } from '../host/shape/types';
import { openWorkbook } from '../host/files/read';
import { saveWorkbook } from '../host/files/write';
import { WorkbookModel } from '../host/book/workbook';
import { BilahPesan, type Pesan, rincianGalat } from './bilah/pesan';
import { Panel } from './bilah/panel';
import { pita } from './bilah/pita';
import { bilahRumus } from './bilah/rumus';
import { bilahTab } from './bilah/tab';
import { tempat } from './elemen';
import { Jembatan } from './jembatan';
import type { BuatKisi, Kisi } from './kisi/tipe';
import { muatManifes, type Manifes, type TombolPita } from './manifes';
import { lokal, Sesi } from './sesi';
import { type BahasaHalaman, bahasaHalaman, pakaiBahasa, teks } from './teks';

const PANEL = 'panel';
const PERINTAH = 'perintah';

/** The workbench: one workbook at a time, with grid and pane on it. */
export class Bangku {
  private readonly pesan = new BilahPesan(tempat('pesan'));
  private panel!: Panel;
  private manifes!: Manifes;
  private kini:
    | { readonly sesi: Sesi; readonly jembatan: Jembatan; readonly kisi: Kisi; readonly akhiri: () => void }
    | undefined;
  private gelap = window.matchMedia('(prefers-color-scheme: dark)').matches;
  private halaman: string | undefined;

  constructor(
    private readonly shape: ApiShape,
    private readonly buatKisi: BuatKisi,
  ) {}

  /** The open workbook, for tests and the console. */
  get sesi(): Sesi {
    if (!this.kini) throw new Error('No workbook is open');
    return this.kini.sesi;
  }

  /** Ribbon functions that said they are done. */
  get perintahSelesai(): number {
    return this.kini?.jembatan.selesai() ?? 0;
  }

  async mulai(bahasa: BahasaHalaman): Promise<void> {
    pakaiBahasa(bahasa);
    await this.susun();
    await this.bukuBaru();
  }

  private async susun(): Promise<void> {
    this.manifes = await muatManifes(bahasaHalaman());
    document.documentElement.dataset['tema'] = this.gelap ? 'gelap' : 'terang';
    this.panel = new Panel(tempat('panel'), tempat('pemisah'), () => this.tutupPanel());
    pita(
      tempat('pita'),
      { manifes: this.manifes, bahasa: bahasaHalaman(), gelap: this.gelap },
      {
        buka: (berkas) =>
          void this.jaga(async () =>
            this.bukaBerkas(berkas.name, new Uint8Array(await berkas.arrayBuffer())),
          ),
        simpan: () => void this.jaga(() => this.unduh()),
        bukuBaru: () => void this.jaga(() => this.bukuBaru(), true),
        muatContoh: () => void this.jaga(() => this.muatContoh(), true),
        tekan: (tombol) => void this.jaga(() => this.tekan(tombol)),
        bahasa: (bahasa) => void this.jaga(() => this.ganti(() => pakaiBahasa(bahasa))),
        tema: (gelap) => void this.jaga(() => this.ganti(() => (this.gelap = gelap))),
      },
    );
  }

  /** Runs a command; what fails is said on the page. `buang`: the workbook is replaced, which is asked first. */
  private async jaga(kerja: () => void | Promise<void>, buang = false): Promise<void> {
    if (buang && this.kini?.sesi.belumDisimpan === true && !window.confirm(teks().gantiBuku)) return;
    try {
      await kerja();
    } catch (galat) {
      this.pesan.tampilkan({ pesan: teks().galatHalaman, rincian: rincianGalat(galat) }, 'galat');
      throw galat;
    }
  }

  async bukuBaru(): Promise<void> {
    const buku = new WorkbookModel(lokal);
    buku.name = teks().bukuKosong;
    await this.pakai(buku);
    this.pesan.hapus();
  }

  async bukaBerkas(nama: string, isi: Uint8Array): Promise<void> {
    this.pesan.tampilkan(teks().membuka(nama));
    let buku: WorkbookModel;
    try {
      buku = await openWorkbook(isi, lokal);
    } catch {
      this.pesan.tampilkan(teks().gagalDibuka(nama), 'galat');
      return;
    }
    buku.name = nama;
    await this.pakai(buku);
    this.pesan.tampilkan(teks().dibuka(nama));
  }

  async muatContoh(): Promise<void> {
    this.pesan.tampilkan(teks().memuatContoh);
    // Loaded when first wanted: it brings the whole core along.
    const { namaContoh, ruangKerjaContoh } = await import('./contoh');
    await this.bukaBerkas(namaContoh, await ruangKerjaContoh());
  }

  /** The add-in was built anew: its frames and buttons start again, on the same workbook. */
  async muatUlangAddin(): Promise<void> {
    this.pesan.hapus();
    await this.jaga(() => this.ganti(() => undefined));
  }

  /** The add-in or the page could not be built: what is shown is older than what was saved. */
  gagalDibangun(rincian: string): void {
    this.pesan.tampilkan({ pesan: teks().gagalDibangun, rincian }, 'galat');
  }

  /** The workbook as an .xlsx file. */
  async isiBerkas(): Promise<Uint8Array> {
    return (await this.simpan()).bytes;
  }

  private async simpan() {
    const disimpan = await saveWorkbook(this.sesi.buku);
    this.sesi.buku.isDirty = false;
    this.sesi.belumDisimpan = false;
    return disimpan;
  }

  private async unduh(): Promise<void> {
    const { bytes, left } = await this.simpan();
    const jenis = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const alamat = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: jenis }));
    const { name } = this.sesi.buku;
    const tautan = document.createElement('a');
    tautan.href = alamat;
    tautan.download = name.endsWith('.xlsx') ? name : `${name}.xlsx`;
    tautan.click();
    setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
    this.pesan.tampilkan(
      left.length === 0
        ? teks().disimpan(name)
        : { pesan: `${teks().disimpan(name)} ${teks().takTersimpan}`, rincian: left.join('\n') },
    );
  }

  /** Language or theme: everything but the workbook is built anew, the pane too, as Excel starts with other settings. */
  private async ganti(ubah: () => void): Promise<void> {
    ubah();
    await this.susun();
    await this.pakai(this.sesi.buku);
  }

  private async pakai(buku: WorkbookModel): Promise<void> {
    const lama = this.kini;
    lama?.akhiri();
    lama?.jembatan.tutup();
    lama?.kisi.tutup();
    lama?.sesi.tutup();
    const sesi = new Sesi(this.shape, buku);
    sesi.belumDisimpan = lama?.sesi.buku === buku && lama.sesi.belumDisimpan;
    const sekitar = { sesi, lapor: (pesan: string | Pesan) => this.pesan.tampilkan(pesan, 'galat') };
    const jembatan = new Jembatan(sesi.host, {
      bahasa: bahasaHalaman() === 'id' ? 'id-ID' : 'en-US',
      gelap: this.gelap,
    });
    const kisi = await this.buatKisi(tempat('kisi'), sekitar);
    const akhir = [
      bilahRumus(tempat('rumus'), sekitar, () => kisi.fokus()),
      bilahTab(tempat('tab'), sekitar),
    ];
    this.kini = { sesi, jembatan, kisi, akhiri: () => akhir.forEach((hentikan) => hentikan()) };
    await this.bukaPanel(this.halaman ?? this.manifes.halamanPanel);
  }

  private async bukaPanel(halaman: string): Promise<void> {
    this.halaman = halaman;
    this.panel.buka(this.manifes.namaGrup);
    const jawaban = await fetch(`addin/${halaman}`);
    await jawaban.text();
    if (jawaban.ok) this.kini?.jembatan.buka(PANEL, this.panel.tempatBingkai, halaman, this.manifes.namaGrup);
    else this.panel.tulis(teks().tanpaAddin);
  }

  private tutupPanel(): void {
    this.kini?.jembatan.lepas(PANEL);
    this.panel.tutup();
  }

  /** A press on a button of the add-in's group: it shows a page in the pane, or runs a function. */
  private async tekan({ id, tindakan }: TombolPita): Promise<void> {
    const jembatan = this.kini?.jembatan;
    if ('halaman' in tindakan) {
      const terbuka = jembatan?.ada(PANEL) === true && this.halaman === tindakan.halaman;
      if (!terbuka) await this.bukaPanel(tindakan.halaman);
      return;
    }
    await jembatan?.jalankan(await this.bingkaiFungsi(), tindakan.fungsi, id);
  }

  /** The frame that runs ribbon functions: the pane's where both share a runtime, else a hidden one of its own. */
  private async bingkaiFungsi(): Promise<string> {
    const { halamanFungsi } = this.manifes;
    const jembatan = this.kini?.jembatan;
    if (halamanFungsi === undefined) {
      if (jembatan?.ada(PANEL) !== true) await this.bukaPanel(this.manifes.halamanPanel);
      return PANEL;
    }
    if (jembatan?.ada(PERINTAH) !== true)
      jembatan?.buka(PERINTAH, tempat('perintah'), halamanFungsi, this.manifes.namaGrup);
    return PERINTAH;
  }
}
