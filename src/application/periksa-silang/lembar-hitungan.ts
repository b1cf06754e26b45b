import { areaLingkup, type Lingkup } from '../../domain/perhitungan/lingkup';
import { berarea } from '../../domain/perhitungan/baris-lingkup';
import type { RumusSel } from '../../domain/rumus/excel/fungsi-agregat-excel';
import { nilaiAtauGalat, totalExcel, type SelHitungan } from '../../domain/rumus/excel/total-excel';
import { kutipLembar } from '../../lembar/kutip-lembar';
import type { LembarRumus, RumusBuku, SelRumus } from '../ports/penulis-buku-rumus';
import { namaLingkup } from './lembar-selisih';
import { BARIS_DAFTAR, lembarDaftar } from './lembar-tetap';
import type { RumusIndikator } from './rumus-indikator';

const NAMA = 'Hitungan';
const KOLOM_NILAI = 'K';
const kolomHitungan = { baris: 'G', lingkup: 'H', tahu: 'I', dipakai: 'J' } as const;

/** Each aggregate of each figure in a row: how many rows, and its value. */
export class LembarHitungan {
  private readonly isi: (readonly SelRumus[])[] = [];

  /** Writes the aggregates of a figure; gives the formula of its value outside the rows, of what it refers to. */
  tulis(
    rumus: RumusIndikator,
    lingkup: Lingkup,
    unit: ReadonlyMap<string, number>,
    rujukan: Parameters<RumusIndikator['skalar']>[1],
  ): string {
    const sel = rumus.siap.rumus.agregat.map((_, nomor) => this.tulisAgregat(rumus, nomor, lingkup, unit));
    return rumus.skalar((nomor) => nilaiAtauGalat(sel[nomor] ?? ''), rujukan);
  }

  private tulisAgregat(
    rumus: RumusIndikator,
    nomor: number,
    lingkup: Lingkup,
    unit: ReadonlyMap<string, number>,
  ): string {
    const { indikator, rumus: sah } = rumus.siap;
    const agregat = sah.agregat[nomor];
    const tertulis = agregat && rumus.bantu(agregat.tingkat);
    const milik = tertulis?.agregat.get(nomor);
    if (agregat === undefined || tertulis === undefined || milik === undefined)
      throw new Error(`aggregate ${nomor} of ${indikator.kode} was not written`);
    const lembar = rumus.lembar(agregat.tingkat);
    const baris = BARIS_DAFTAR + this.isi.length;
    const dalam = (huruf: string): string => `$${huruf}$${baris}`;
    const sel: SelHitungan = {
      baris: dalam(kolomHitungan.baris),
      lingkup: dalam(kolomHitungan.lingkup),
      tahu: dalam(kolomHitungan.tahu),
      dipakai: dalam(kolomHitungan.dipakai),
    };
    const area = berarea.has(agregat.tingkat) ? areaLingkup(indikator, lingkup) : [];
    const total = totalExcel({
      agregat,
      tertulis: milik,
      lingkup: tertulis.lingkup,
      semua: lembar.unit.rentang,
      bagian: [
        ...(lingkup.jenis === 'opd' ? [[lembar.unit.rentang, unit.get(lingkup.kode) ?? 0] as const] : []),
        ...area.map((satu) => [lembar.area(satu).rentang, 1] as const),
      ],
      sel,
    });
    this.isi.push([
      indikator.kode,
      namaLingkup[lingkup.jenis],
      lingkup.kode,
      nomor + 1,
      sah.teks.slice(...agregat.posisi),
      lembar.bahan.nama,
      sebagaiBuku(total.baris),
      sebagaiBuku(total.lingkup),
      sebagaiBuku(total.tahu),
      sebagaiBuku(total.dipakai),
      sebagaiBuku(total.nilai),
    ]);
    return `${kutipLembar(NAMA)}!${dalam(KOLOM_NILAI)}`;
  }

  lembar(): LembarRumus {
    return lembarDaftar({
      nama: NAMA,
      keterangan:
        'Setiap fungsi (jumlah, cacah, …) dari setiap rumus pada setiap lingkup. Kolom kode lingkup dan area menyaring baris lembar data.',
      kolom: [
        { judul: 'Kode', lebar: 10, gaya: 'teks' },
        { judul: 'Lingkup', lebar: 14, gaya: 'teks' },
        { judul: 'Kode lingkup', lebar: 16, gaya: 'teks' },
        { judul: 'Fungsi ke-', lebar: 10, gaya: 'angka' },
        { judul: 'Fungsi', lebar: 50, gaya: 'teks' },
        { judul: 'Lembar data', lebar: 18, gaya: 'teks' },
        { judul: 'Baris', lebar: 10, gaya: 'angka' },
        { judul: 'Dalam lingkup', lebar: 10, gaya: 'angka' },
        { judul: 'Dapat dinilai', lebar: 10, gaya: 'angka' },
        { judul: 'Dipakai', lebar: 10, gaya: 'angka' },
        { judul: 'Nilai', lebar: 24, gaya: 'angka' },
      ],
      baris: this.isi,
    });
  }
}

const sebagaiBuku = ({ rumus, larik }: RumusSel): RumusBuku => (larik ? { larik: rumus } : { rumus });
