import { fail, ok, type Result } from '../../umum/result';
import { KodeTeks } from '../data/kode-teks';
import { kodeKeadaan, type KodeKeadaan, type TabelKolom } from '../data/tabel';
import type { SebabBaris } from '../hasil';
import { jawabanKeterisian, kodeSyarat } from '../hitung/inti-syarat';
import { PenghitungPohon, tidakMungkin } from '../hitung/pohon';
import { tanggalKonteks, type KonteksBaris } from '../konteks';
import type { Simpul } from '../pohon/simpul';
import { angkaDi, kodeDi } from '../../umum/larik';
import { dariPeta } from '../../umum/pasti';

const sebabKeadaan = {
  [kodeKeadaan.kosong]: 'kosong',
  [kodeKeadaan['tidak-berlaku']]: 'tidak-berlaku',
  [kodeKeadaan['tidak-sah']]: 'tidak-sah',
  [kodeKeadaan['tidak-berlaku-menurut-aturan']]: 'tidak-berlaku',
} as const;

/** Reads single rows, for explanations: slower than the vectors, but it can say why a value is unknown. */
export class PembacaBaris {
  private readonly penghitung: PenghitungPohon<SebabBaris>;
  /** Number of the row that is being read. */
  private baris = 0;

  constructor(
    private readonly tabel: TabelKolom,
    konteks: KonteksBaris,
  ) {
    const kodeTeks = new KodeTeks(tabel.kamusTeks);
    const tanggal = tanggalKonteks(konteks);
    const diLuarBaris = tidakMungkin('inside an aggregate');
    this.penghitung = new PenghitungPohon<SebabBaris>({
      hariKerja: konteks.hariKerja,
      gagal: (jenis) => ({ jenis }),
      teks: ({ isi }) => ok(kodeTeks.dari(isi)),
      tanggal: ({ nama }) => ok(tanggal[nama]),
      variabel: ({ id }) => this.variabel(id, this.baris),
      keterisian: ({ id, diminta }) => {
        const jawaban = kodeDi(jawabanKeterisian[diminta], this.keadaan(id, this.baris));
        if (jawaban === kodeSyarat.takTentu) return fail({ jenis: 'tidak-sah', variabel: id });
        return ok(jawaban === kodeSyarat.ya ? 1 : 0);
      },
      rujukan: diLuarBaris,
      agregat: diLuarBaris,
    });
  }

  /** The expression's value in row number `baris`; conditions are 1 and 0. */
  nilai(simpul: Simpul, baris: number): Result<number, SebabBaris> {
    this.baris = baris;
    return this.penghitung.nilai(simpul);
  }

  /** The variable's value in the row, or why it has none. */
  variabel(id: string, baris: number): Result<number, SebabBaris> {
    const keadaan = this.keadaan(id, baris);
    if (keadaan !== kodeKeadaan.ada) return fail({ jenis: sebabKeadaan[keadaan], variabel: id });
    return ok(angkaDi(dariPeta(this.tabel.kolom, id).nilai, baris));
  }

  private keadaan(id: string, baris: number): KodeKeadaan {
    const kolom = this.tabel.kolom.get(id);
    return kolom ? (kolom.keadaan[baris] as KodeKeadaan) : kodeKeadaan.kosong;
  }
}
