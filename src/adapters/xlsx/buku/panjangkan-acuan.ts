import type { IsiPaket } from './isi-paket';
import { ubahRumusBagian } from './ubah-rumus';
import { pemanjang, type TabelTumbuh } from './xml/panjang-acuan';
import { potonganRumus } from './xml/potongan-rumus';

const BERUMUS = /\/(?:worksheets|charts)\/[^/]*\.xml$/i;

/**
 * Formulas that took in whole columns of tables that grow in one write. Known before anything of it is written, so that a
 * sheet that is written anyway is looked through then, and no part is unpacked twice.
 */
export class AcuanTumbuh {
  readonly #tumbuhan: readonly TabelTumbuh[];

  constructor(
    private readonly isi: IsiPaket,
    semua: readonly TabelTumbuh[],
  ) {
    this.#tumbuhan = semua.filter(({ bawahLama, bawahBaru }) => bawahBaru > bawahLama);
  }

  /** What becomes of pieces of a sheet, or (`undefined`) of a part that is none; `undefined` where no table grows. */
  pada(lembar: string | undefined): ((xml: string) => string) | undefined {
    return this.#tumbuhan.length === 0 ? undefined : pemanjang(this.#tumbuhan, lembar);
  }

  /** Formulas in all parts but those of `selesai` (in small letters): each is rewritten only where one of its formulas comes out otherwise. */
  async panjangkanLain(selesai: ReadonlySet<string>): Promise<void> {
    const { isi } = this;
    const lembarOf = new Map([...isi.bagianLembar].map(([nama, bagian]) => [bagian.toLowerCase(), nama]));
    for (const bagian of [isi.bagianBuku, ...isi.paket.nama.filter((nama) => BERUMUS.test(nama))]) {
      const kecil = bagian.toLowerCase();
      const ubah = selesai.has(kecil) ? undefined : this.pada(lembarOf.get(kecil));
      if (ubah !== undefined && adaYangBerubah(isi.utf8(bagian), ubah))
        await ubahRumusBagian(isi, bagian, ubah);
    }
  }
}

function adaYangBerubah(xml: Uint8Array, ubah: (potongan: string) => string): boolean {
  for (const satu of potonganRumus(xml)) if (satu === undefined || ubah(satu) !== satu) return true;
  return false;
}
