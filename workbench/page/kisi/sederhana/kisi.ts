import { type Area, bounding, maxCols, maxRows, wholeSheet } from '../../../host/book/area';
import { formatArea } from '../../../host/book/address';
import { displayText } from '../../../host/book/view';
import { readCells } from '../../../host/book/write-cells';
import { elemen } from '../../elemen';
import { hapusIsi, isiSunting, ketik, pilih, terkunci } from '../../tindakan';
import { teks } from '../../teks';
import { pilihanSel } from '../../validasi';
import { bukaDaftar } from '../daftar-pilihan';
import { bacaTempelan, tulisSalinan } from '../papan-klip';
import { rataSel } from '../rupa';
import type { BuatKisi, Kisi, SekitarKisi } from '../tipe';
import { idSel, lukis } from './lukis';
import { type Titik, tujuanTombol, ujung } from './papan-ketik';
import { Penyunting, type Suntingan } from './sunting';
import { lebarKepala, Tata, tinggiKepala } from './tata';

const satu = ({ row, col }: Titik): Area => ({ row, col, rows: 1, cols: 1 });

/**
 * A grid of HTML elements with the roles of a grid: only what is in view is drawn, anew at each scroll. It is the one that
 * tests use, because its cells can be found by role.
 */
class KisiSederhana implements Kisi {
  private readonly layar = elemen('div', { class: 'layar', role: 'presentation' });
  private readonly isi = elemen('div', { class: 'isi', role: 'presentation' }, this.layar);
  private readonly akar = elemen('div', { class: 'kisi-sederhana', role: 'grid', tabindex: 0 }, this.isi);
  private readonly atas = elemen('div', { class: 'di-atas' });
  private readonly penyunting = new Penyunting(
    this.atas,
    (suntingan) => this.terima(suntingan),
    () => this.fokus(),
  );
  private readonly ukuran = new ResizeObserver(() => this.gambar());
  private readonly gulir = new Map<string, Titik>();
  private readonly berhenti: () => void;
  private tata: Tata;
  /** The corner of the selection that stays while it is extended, and the one that moves. */
  private jangkar: Titik = { row: 0, col: 0 };
  private ujung: Titik = { row: 0, col: 0 };
  private menyeret = false;

  constructor(
    wadah: HTMLElement,
    private readonly sekitar: SekitarKisi,
  ) {
    wadah.replaceChildren(this.akar, this.atas);
    this.tata = new Tata(this.lembar);
    this.berhenti = sekitar.sesi.saatBerubah(({ isi }) => this.berubah(isi));
    this.akar.addEventListener('scroll', () => this.gambar());
    this.akar.addEventListener('keydown', (peristiwa) => this.tombol(peristiwa));
    this.akar.addEventListener('mousedown', (peristiwa) => this.tekan(peristiwa));
    this.akar.addEventListener('mousemove', (peristiwa) => this.seret(peristiwa));
    this.akar.addEventListener('dblclick', () => this.sunting());
    window.addEventListener('mouseup', this.lepas);
    this.akar.addEventListener('copy', (peristiwa) => this.salin(peristiwa));
    this.akar.addEventListener('cut', (peristiwa) => {
      this.salin(peristiwa);
      this.hapus();
    });
    this.akar.addEventListener('paste', (peristiwa) => this.tempel(peristiwa));
    this.ukuran.observe(this.akar);
    this.berubah(true);
  }

  private get lembar() {
    return this.sekitar.sesi.lembar;
  }

  fokus(): void {
    this.akar.focus({ preventScroll: true });
  }

  tutup(): void {
    this.berhenti();
    this.ukuran.disconnect();
    window.removeEventListener('mouseup', this.lepas);
    this.akar.remove();
    this.atas.remove();
  }

  private terakhir = '';

  private berubah(isi: boolean): void {
    const { lembar } = this;
    const pindah = this.terakhir !== lembar.id;
    if (pindah) {
      this.gulir.set(this.terakhir, { row: this.akar.scrollTop, col: this.akar.scrollLeft });
      this.terakhir = lembar.id;
    }
    const { row, col, rows, cols } = lembar.selection;
    const luar =
      row + Math.min(rows, 2) > this.tata.baris.jumlah || col + Math.min(cols, 2) > this.tata.kolom.jumlah;
    if (isi || pindah || luar) this.tata = new Tata(lembar);
    const { lebar, tinggi } = this.tata.luas;
    this.isi.style.width = `${lebar}px`;
    this.isi.style.height = `${tinggi}px`;
    this.akar.setAttribute('aria-label', teks().kisi(lembar.name));
    this.akar.setAttribute('aria-rowcount', String(this.tata.baris.jumlah + 1));
    this.akar.setAttribute('aria-colcount', String(this.tata.kolom.jumlah + 1));
    this.akar.classList.toggle('tanpa-garis', !lembar.showGridlines);
    if (pindah) {
      const dulu = this.gulir.get(lembar.id);
      this.akar.scrollTo({ top: dulu?.row ?? 0, left: dulu?.col ?? 0 });
    }
    const sama =
      this.ujung.row >= row &&
      this.ujung.row < row + rows &&
      this.ujung.col >= col &&
      this.ujung.col < col + cols;
    if (!sama) {
      this.jangkar = { row, col };
      this.ujung = { row, col };
      this.tampakkan(this.ujung);
    }
    this.gambar();
  }

  private gambar(): void {
    const { tata, akar } = this;
    tata.gulirAtas = akar.scrollTop;
    tata.gulirKiri = akar.scrollLeft;
    const [lebar, tinggi] = [akar.clientWidth, akar.clientHeight];
    this.layar.style.width = `${lebar}px`;
    this.layar.style.height = `${tinggi}px`;
    this.layar.replaceChildren(lukis(this.lembar, tata, lebar, tinggi));
    const { row, col } = this.lembar.selection;
    const aktif = idSel(row, col);
    if (this.layar.querySelector(`#${aktif}`)) akar.setAttribute('aria-activedescendant', aktif);
    else akar.removeAttribute('aria-activedescendant');
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
    this.layar.append(panah);
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

  private tampakkan(titik: Titik): void {
    const { akar, tata } = this;
    const { kiri, atas } = tata.gulirKe(titik.row, titik.col, akar.clientWidth, akar.clientHeight);
    if (kiri !== akar.scrollLeft || atas !== akar.scrollTop) akar.scrollTo({ left: kiri, top: atas });
  }

  private pilihKe(ke: Titik, perluas: boolean): void {
    if (!perluas) this.jangkar = ke;
    this.ujung = ke;
    pilih(this.sekitar.sesi, bounding(satu(this.jangkar), satu(ke)));
    this.berubah(false);
    this.tampakkan(ke);
  }

  private tombol(peristiwa: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = peristiwa;
    const kendali = ctrlKey || metaKey;
    const layar = Math.max(1, Math.floor(this.akar.clientHeight / 20) - 3);
    const khusus: Readonly<Record<string, () => void>> = {
      Enter: () => this.pilihKe(this.geser(shiftKey ? 'naik' : 'turun'), false),
      Tab: () => this.pilihKe(this.geser(shiftKey ? 'kiri' : 'kanan'), false),
      F2: () => this.sunting(),
      Delete: () => this.hapus(),
      Backspace: () => this.sunting(''),
    };
    const terpakai = (): Area | undefined => this.lembar.usedArea(wholeSheet, true);
    const ke = kendali
      ? ujung(key, this.lembar, key === 'End' ? terpakai() : undefined, this.tata)
      : tujuanTombol(key, this.ujung, this.tata, layar);
    const kerja =
      altKey && key === 'ArrowDown'
        ? () => this.daftar()
        : ke
          ? () => this.pilihKe(ke, shiftKey)
          : khusus[key];
    if (kerja) {
      peristiwa.preventDefault();
      kerja();
    } else if (kendali && key.toLowerCase() === 'a') {
      peristiwa.preventDefault();
      pilih(this.sekitar.sesi, wholeSheet);
    } else if (!kendali && !altKey && key.length === 1) {
      peristiwa.preventDefault();
      this.sunting(key);
    }
  }

  private geser(langkah: Suntingan['langkah']): Titik {
    const { row, col } = this.lembar.selection;
    const tombol = { turun: 'ArrowDown', naik: 'ArrowUp', kanan: 'ArrowRight', kiri: 'ArrowLeft', tetap: '' }[
      langkah
    ];
    return tujuanTombol(tombol, { row, col }, this.tata, 1) ?? { row, col };
  }

  private titik(peristiwa: MouseEvent): Titik {
    const { left, top } = this.akar.getBoundingClientRect();
    return this.tata.selPada(peristiwa.clientX - left, peristiwa.clientY - top);
  }

  private tekan(peristiwa: MouseEvent): void {
    if (peristiwa.button !== 0 || !this.layar.contains(peristiwa.target as Node)) return;
    const ke = this.titik(peristiwa);
    const { left, top } = this.akar.getBoundingClientRect();
    const diKolom = peristiwa.clientY - top < tinggiKepala;
    const diBaris = peristiwa.clientX - left < lebarKepala;
    if (diKolom || diBaris) {
      this.jangkar = ke;
      this.ujung = ke;
      const kolom: Area = { row: 0, col: ke.col, rows: maxRows, cols: 1 };
      const baris: Area = { row: ke.row, col: 0, rows: 1, cols: maxCols };
      pilih(this.sekitar.sesi, diKolom && diBaris ? wholeSheet : diKolom ? kolom : baris);
      this.gambar();
      return;
    }
    this.menyeret = true;
    this.pilihKe(ke, peristiwa.shiftKey);
  }

  private seret(peristiwa: MouseEvent): void {
    if (!this.menyeret) return;
    const ke = this.titik(peristiwa);
    if (ke.row !== this.ujung.row || ke.col !== this.ujung.col) this.pilihKe(ke, true);
  }

  private readonly lepas = (): void => {
    this.menyeret = false;
  };

  /** Opens the active cell for editing: with what it holds, or with what was typed in its place. */
  private sunting(ketikan?: string): void {
    const { sesi, lapor } = this.sekitar;
    const { lembar } = this;
    const { row, col } = lembar.selection;
    if (terkunci(lembar, satu({ row, col }))) {
      lapor(teks().selTerkunci);
      return;
    }
    this.tampakkan({ row, col });
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

  private hapus(): void {
    const ditolak = hapusIsi(this.sekitar.sesi, this.lembar, this.lembar.selection);
    if (ditolak !== undefined) this.sekitar.lapor(ditolak);
  }

  private salin(peristiwa: ClipboardEvent): void {
    const { lembar } = this;
    const luas = lembar.usedArea(lembar.selection, true) ?? satu(lembar.selection);
    const isi = readCells(lembar, luas, (cell, row, col) => {
      const gaya = lembar.book.styles.get(lembar.grid.styleAt(row, col));
      return displayText(
        cell ? lembar.book.valueOf(lembar, row, col, cell) : null,
        gaya.numberFormat,
        lembar.book.locale,
      );
    });
    peristiwa.clipboardData?.setData('text/plain', tulisSalinan(isi));
    peristiwa.preventDefault();
  }

  private tempel(peristiwa: ClipboardEvent): void {
    const tertulis = peristiwa.clipboardData?.getData('text/plain') ?? '';
    if (tertulis === '') return;
    peristiwa.preventDefault();
    const ditolak = ketik(this.sekitar.sesi, this.lembar, this.lembar.selection, bacaTempelan(tertulis));
    if (ditolak !== undefined) this.sekitar.lapor(ditolak);
  }
}

export const kisiSederhana: BuatKisi = (wadah, sekitar) => new KisiSederhana(wadah, sekitar);
