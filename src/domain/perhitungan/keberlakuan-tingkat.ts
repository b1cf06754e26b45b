import type { Keberlakuan } from '../data/keberlakuan';
import type { Kolom } from '../rumus/data/tabel';
import { kodeKeadaan } from '../umum/kode-keadaan';
import { unsurKe } from '../umum/pasti';
import type { BarisTingkat } from './baris-tingkat';
import type { IndukTingkat } from './induk-urut';
import { keadaanTingkat } from './keadaan-tingkat';
import type { PetaPaket } from './peta-paket';

/** What does not apply to the rows of a level: few combinations, of each row the number of its own. */
export class KeberlakuanTingkat {
  private readonly daftar: Keberlakuan[] = [];
  private readonly nomor: Uint16Array;
  /** What is said of an imported row that is not among the rows, by its number there. */
  readonly diimpor: (induk: number) => Keberlakuan;

  constructor(baris: BarisTingkat, induk: IndukTingkat, peta: Pick<PetaPaket, 'nomor' | 'banyak'>) {
    const keadaan = keadaanTingkat(baris, induk, peta);
    this.diimpor = keadaan.diimpor;
    this.nomor = new Uint16Array(baris.length);
    const dikenal = new Map<Keberlakuan, number>();
    for (let i = 0; i < baris.length; i++) {
      const satu = keadaan.di(i);
      const nomor = dikenal.get(satu) ?? this.daftar.push(satu) - 1;
      dikenal.set(satu, nomor);
      this.nomor[i] = nomor;
    }
  }

  di(i: number): Keberlakuan {
    return unsurKe(this.daftar, this.nomor[i] ?? -1);
  }

  /** 1 per row in whose state a variable cannot have a value. */
  mustahil(variabel: string): Uint8Array {
    const perNomor = Uint8Array.from(this.daftar, ({ mustahil }) => Number(mustahil.has(variabel)));
    const hasil = new Uint8Array(this.nomor.length);
    for (let i = 0; i < hasil.length; i++) hasil[i] = perNomor[this.nomor[i] ?? 0] ?? 0;
    return hasil;
  }

  /** Marks the blanks of columns that the state of their row explains: they are not missing. Only what is read is marked. */
  tandai(kolom: Map<string, Kolom>, dibaca: ReadonlySet<string>): void {
    for (const id of new Set(this.daftar.flatMap(({ tidakBerlaku }) => [...tidakBerlaku]))) {
      const milik = kolom.get(id);
      if (milik === undefined || !dibaca.has(id)) continue;
      const perNomor = Uint8Array.from(this.daftar, ({ tidakBerlaku }) => Number(tidakBerlaku.has(id)));
      const { keadaan } = milik;
      let ada = milik.adaTidakBerlaku === true;
      for (let i = 0; i < keadaan.length; i++) {
        if (keadaan[i] !== kodeKeadaan.kosong || perNomor[this.nomor[i] ?? 0] !== 1) continue;
        keadaan[i] = kodeKeadaan['tidak-berlaku-menurut-aturan'];
        ada = true;
      }
      kolom.set(id, { nilai: milik.nilai, keadaan, adaTidakBerlaku: ada });
    }
  }
}
