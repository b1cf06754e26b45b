import { fail, ok, type Result } from '../../umum/result';
import { KodeTeks } from '../data/kode-teks';
import { kodeKeadaan, type KodeKeadaan, type TabelKolom } from '../data/tabel';
import type { SebabBaris } from '../hasil';
import { jawabanKeterisian, kodeSyarat } from '../hitung/inti-syarat';
import { hitungPohon, type Daun } from '../hitung/pohon';
import { tanggalKonteks, type KonteksBaris } from '../konteks';
import type { NamaTanggal } from '../nama-tanggal';
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
  private readonly kodeTeks: KodeTeks;
  private readonly tanggal: Readonly<Record<NamaTanggal, number>>;

  constructor(
    private readonly tabel: TabelKolom,
    private readonly konteks: KonteksBaris,
  ) {
    this.kodeTeks = new KodeTeks(tabel.kamusTeks);
    this.tanggal = tanggalKonteks(konteks);
  }

  /** The expression's value in row number `baris`; conditions are 1 and 0. */
  nilai(simpul: Simpul, baris: number): Result<number, SebabBaris> {
    const { hariKerja } = this.konteks;
    const gagal = (jenis: 'penyebut-nol' | 'melebihi-batas' | 'di-luar-kalender'): SebabBaris => ({ jenis });
    return hitungPohon<SebabBaris>(simpul, { daun: (s) => this.daun(s, baris), gagal, hariKerja });
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

  private daun(s: Daun, baris: number): Result<number, SebabBaris> {
    switch (s.jenis) {
      case 'teks':
        return ok(this.kodeTeks.dari(s.isi));
      case 'tanggal':
        return ok(this.tanggal[s.nama]);
      case 'variabel':
        return this.variabel(s.id, baris);
      case 'keterisian': {
        const jawaban = kodeDi(jawabanKeterisian[s.diminta], this.keadaan(s.id, baris));
        if (jawaban === kodeSyarat.takTentu) return fail({ jenis: 'tidak-sah', variabel: s.id });
        return ok(jawaban === kodeSyarat.ya ? 1 : 0);
      }
      case 'rujukan':
      case 'agregat':
        throw new Error(`${s.jenis} inside an aggregate: the tree check lets none through`);
    }
  }
}
