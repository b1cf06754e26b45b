import type { BerkasTertunda, PembacaBuku } from '../../application/ports/pembaca-buku';
import { batasUtas } from './batas-utas';

/** Files that are fetched at a time. */
const SEKALIGUS = 4;

/**
 * A reader that knows its files before anybody asks for them. The first are handed over at once, as many as a thread holds: it
 * reads them while whoever asks later is still busy with the workspace. What comes of each is the same, and is told when it is
 * asked for.
 */
export class PembacaAwal implements PembacaBuku {
  /** The files as they are to be asked for. */
  readonly berkas: readonly BerkasTertunda[];
  readonly #diambil = new Map<BerkasTertunda, ReturnType<BerkasTertunda['ambil']>>();
  readonly #dibaca = new Map<Uint8Array, ReturnType<PembacaBuku['baca']>>();

  constructor(
    private readonly pembaca: PembacaBuku,
    private readonly masuk: readonly BerkasTertunda[],
  ) {
    this.berkas = masuk.map((satu) => ({ nama: satu.nama, ambil: () => this.#ambil(satu) }));
  }

  /** Hands over the first files. */
  async mulai(): Promise<void> {
    let byte = 0;
    for (const [ke, satu] of this.masuk.entries()) {
      for (const nanti of this.masuk.slice(ke, ke + SEKALIGUS)) void this.#pesan(nanti);
      const diambil = await this.#pesan(satu);
      if (!diambil.ok) continue;
      const { isi } = diambil.value;
      byte += isi.length;
      if (byte > batasUtas.byteDiMuka) return;
      const membaca = this.pembaca.baca({ nama: satu.nama, isi });
      // Whoever asks is told; where nobody does, the command has failed for another reason.
      membaca.catch(() => undefined);
      this.#dibaca.set(isi, membaca);
    }
  }

  baca(berkas: Parameters<PembacaBuku['baca']>[0]): ReturnType<PembacaBuku['baca']> {
    const membaca = this.#dibaca.get(berkas.isi) ?? this.pembaca.baca(berkas);
    this.#dibaca.delete(berkas.isi);
    return membaca;
  }

  #pesan(satu: BerkasTertunda): ReturnType<BerkasTertunda['ambil']> {
    const mengambil = this.#diambil.get(satu) ?? satu.ambil();
    this.#diambil.set(satu, mengambil);
    return mengambil;
  }

  #ambil(satu: BerkasTertunda): ReturnType<BerkasTertunda['ambil']> {
    const mengambil = this.#pesan(satu);
    this.#diambil.delete(satu);
    return mengambil;
  }
}
