import { wholeSheet } from '../../../host/book/area';
import { formatArea } from '../../../host/book/address';
import { elemen } from '../../elemen';
import { ikutiTautan, isiSunting, ketik, pilih, terkunci } from '../../tindakan';
import { teks } from '../../teks';
import { pilihanSel } from '../../validasi';
import { bukaDaftar } from '../daftar-pilihan';
import { rataSel } from '../rupa';
import type { BuatKisi, Kisi, SekitarKisi } from '../tipe';
import { dengarkanKlip, hapusTerpilih } from './klip';
import { LapisBagan } from '../../bagan/lapis-bagan';
import { Layar } from './layar';
import { letakSederhana } from './letak-bagan';
import { type Titik, tujuanTombol, ujung } from './papan-ketik';
import { Pilihan, satu } from './pilihan';
import { Penyunting, type Suntingan } from './sunting';
import { dengarkanTetikus } from './tetikus';

/** The arrow key that goes where the cell after an edit is. */
const panahUntuk = { turun: 'ArrowDown', naik: 'ArrowUp', kanan: 'ArrowRight', kiri: 'ArrowLeft', tetap: '' };

/**
 * A grid of HTML elements with the roles of a grid. It is the one that tests use, because its cells can be found by role.
 */
class KisiSederhana implements Kisi {
  private readonly layar: Layar;
  private readonly pilihan = new Pilihan();
  private readonly bagan = new LapisBagan();
  private readonly atas = elemen('div', { class: 'di-atas' });
  private readonly penyunting = new Penyunting(
    this.atas,
    (suntingan) => this.terima(suntingan),
    () => this.fokus(),
  );
  private readonly ukuran = new ResizeObserver(() => this.gambar());
  private readonly berhenti: (() => void)[];

  constructor(
    wadah: HTMLElement,
    private readonly sekitar: SekitarKisi,
  ) {
    this.layar = new Layar(this.lembar);
    const { akar } = this.layar;
    wadah.replaceChildren(akar, this.bagan.akar, this.atas);
    akar.addEventListener('scroll', () => this.gambar());
    akar.addEventListener('keydown', (peristiwa) => this.tombol(peristiwa));
    dengarkanKlip(akar, sekitar);
    this.berhenti = [
      sekitar.sesi.saatBerubah(({ isi }) => this.berubah(isi)),
      dengarkanTetikus(this.layar, {
        ujung: () => this.pilihan.ujung,
        pilihKe: (titik, perluas) => this.pilihKe(titik, perluas),
        pilihSeluruh: (dari, area) => {
          this.pilihan.ke(dari, false);
          pilih(sekitar.sesi, area);
          this.gambar();
        },
        klik: (titik) => this.ikuti(titik),
        sunting: () => this.sunting(),
      }),
    ];
    this.ukuran.observe(akar);
    this.berubah(true);
  }

  private get lembar() {
    return this.sekitar.sesi.lembar;
  }

  private get tata() {
    return this.layar.tata;
  }

  fokus(): void {
    this.layar.akar.focus({ preventScroll: true });
  }

  tutup(): void {
    for (const hentikan of this.berhenti) hentikan();
    this.ukuran.disconnect();
    this.layar.akar.remove();
    this.bagan.akar.remove();
    this.atas.remove();
  }

  private berubah(isi: boolean): void {
    const { lembar } = this;
    this.layar.sesuaikan(lembar, isi);
    if (this.pilihan.ikuti(lembar)) this.layar.tampakkan(this.pilihan.ujung);
    this.gambar(isi);
  }

  private gambar(isi = false): void {
    this.layar.gambar(this.lembar);
    this.bagan.gambar(this.lembar, letakSederhana(this.layar), isi);
    this.tandaDaftar();
    const { sel } = this.penyunting;
    if (sel) this.letakkanPenyunting(sel);
  }

  /** The arrow beside the active cell where it has a list of choices. */
  private tandaDaftar(): void {
    const { row, col } = this.lembar.selection;
    if (terkunci(this.lembar, satu({ row, col })) || pilihanSel(this.lembar, row, col).length === 0) return;
    const { kiri, atas, lebar, tinggi } = this.tata.kotak(satu({ row, col }));
    const panah = elemen('div', {
      role: 'presentation',
      class: 'panah',
      style: `left:${kiri + lebar - 1}px;top:${atas + tinggi - 21}px`,
    });
    panah.addEventListener('mousedown', (peristiwa) => {
      peristiwa.preventDefault();
      peristiwa.stopPropagation();
      this.daftar();
    });
    this.layar.tumpangi(panah);
  }

  private daftar(): void {
    const { lembar } = this;
    const { row, col } = lembar.selection;
    const pilihan = pilihanSel(lembar, row, col);
    if (pilihan.length === 0 || terkunci(lembar, satu({ row, col }))) return;
    const { kiri, atas, lebar, tinggi } = this.tata.kotak(satu({ row, col }));
    const label = teks().isiSel(formatArea(satu({ row, col })));
    bukaDaftar(this.atas, { kiri, atas: atas + tinggi, lebar }, pilihan, label, (terpilih) => {
      if (terpilih !== undefined) this.terima({ lembar, row, col, teks: terpilih, langkah: 'tetap' });
      this.fokus();
    });
  }

  private pilihKe(ke: Titik, perluas: boolean): void {
    pilih(this.sekitar.sesi, this.pilihan.ke(ke, perluas));
    this.berubah(false);
    this.layar.tampakkan(ke);
  }

  private ikuti(titik: Titik): void {
    const ditolak = ikutiTautan(this.sekitar.sesi, satu(titik));
    if (ditolak !== undefined) this.sekitar.lapor(ditolak);
  }

  private tombol(peristiwa: KeyboardEvent): void {
    const kerja = this.kerjaTombol(peristiwa);
    if (!kerja) return;
    peristiwa.preventDefault();
    kerja();
  }

  /** What a key does in the grid, or nothing where it is the browser's. */
  private kerjaTombol({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): (() => void) | undefined {
    const kendali = ctrlKey || metaKey;
    if (altKey && key === 'ArrowDown') return () => this.daftar();
    const ke = kendali ? this.ujungLembar(key) : this.tujuan(key);
    if (ke) return () => this.pilihKe(ke, shiftKey);
    const khusus = this.kerjaKhusus(key, shiftKey);
    if (khusus) return khusus;
    if (kendali) return key.toLowerCase() === 'a' ? () => pilih(this.sekitar.sesi, wholeSheet) : undefined;
    return !altKey && key.length === 1 ? () => this.sunting(key) : undefined;
  }

  private kerjaKhusus(key: string, mundur: boolean): (() => void) | undefined {
    const khusus: Readonly<Record<string, () => void>> = {
      Enter: () => this.pilihKe(this.geser(mundur ? 'naik' : 'turun'), false),
      Tab: () => this.pilihKe(this.geser(mundur ? 'kiri' : 'kanan'), false),
      F2: () => this.sunting(),
      Delete: () => hapusTerpilih(this.sekitar),
      Backspace: () => this.sunting(''),
    };
    return khusus[key];
  }

  private tujuan(key: string): Titik | undefined {
    return tujuanTombol(key, this.pilihan.ujung, this.tata, this.layar.barisSelayar);
  }

  private ujungLembar(key: string): Titik | undefined {
    const terpakai = key === 'End' ? this.lembar.usedArea(wholeSheet, true) : undefined;
    return ujung(key, this.lembar, terpakai, this.tata);
  }

  private geser(langkah: Suntingan['langkah']): Titik {
    const { row, col } = this.lembar.selection;
    return tujuanTombol(panahUntuk[langkah], { row, col }, this.tata, 1) ?? { row, col };
  }

  /** Opens the active cell for editing: with what it holds, or with what was typed in its place. */
  private sunting(ketikan?: string): void {
    const { sesi, lapor } = this.sekitar;
    const { lembar } = this;
    const { row, col } = lembar.selection;
    if (terkunci(lembar, satu({ row, col }))) {
      lapor(teks().selTerkunci);
      return;
    }
    this.layar.tampakkan({ row, col });
    const label = teks().isiSel(formatArea(satu({ row, col })));
    this.penyunting.buka(lembar, row, col, ketikan ?? isiSunting(sesi, lembar, row, col), label);
    this.letakkanPenyunting({ row, col });
  }

  private letakkanPenyunting({ row, col }: Titik): void {
    const { lembar } = this;
    const gabung = lembar.merges.find((luas) => luas.row === row && luas.col === col);
    const gaya = lembar.book.styles.get(lembar.grid.styleAt(row, col));
    const rata = rataSel(gaya, lembar.grid.cell(row, col)?.value ?? null);
    this.penyunting.letakkan(this.tata.kotak(gabung ?? satu({ row, col })), rata);
  }

  private terima({ lembar, row, col, teks: tertulis, langkah }: Suntingan): boolean {
    const { sesi, lapor } = this.sekitar;
    const berubah = tertulis !== isiSunting(sesi, lembar, row, col);
    const ditolak = berubah ? ketik(sesi, lembar, satu({ row, col }), [[tertulis]]) : undefined;
    if (ditolak !== undefined) {
      lapor(ditolak);
      return false;
    }
    this.berubah(berubah);
    if (langkah !== 'tetap') {
      this.pilihKe(this.geser(langkah), false);
      this.fokus();
    }
    return true;
  }
}

export const kisiSederhana: BuatKisi = (wadah, sekitar) => new KisiSederhana(wadah, sekitar);
