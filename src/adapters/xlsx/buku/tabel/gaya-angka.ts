import { formatKolom } from '../../../../lembar/tampilan';
import { tampakLain } from '../../../../lembar/tampak-sel';
import type { KolomSpec } from '../../../../lembar/tipe';
import { bacaGaya, type Gaya, type GayaAngka } from '../../baca/gaya';
import { tambahFormat } from '../tambah/gaya';

/** The number formats of a workbook's styles; read when the first number is written. */
export class GayaAngkaXlsx {
  #gaya: Gaya | undefined;
  /** Styles made by now, by the style they are like and the number format. */
  readonly #turunan = new Map<string, string | undefined>();

  constructor(
    private readonly teks: () => string,
    private readonly tulis: (xml: string) => void,
    private readonly bagian: string,
  ) {}

  isTanggal(indeks: string | undefined): boolean {
    return this.#dari(indeks).jenis === 'tanggal';
  }

  /** `indeks` where a number of that style looks like a value of its column; else a style like it in the column's format. */
  untuk(indeks: string | undefined, nilai: number, spec: KolomSpec): string | undefined {
    const { jenis, tampak } = this.#dari(indeks);
    const kini = { nilai, tanggal: jenis !== 'bukan', tampak: tampak?.(nilai) };
    if (this.bagian === '' || tampakLain(kini, spec) === undefined) return indeks;
    const format = formatKolom(spec);
    const kunci = `${indeks ?? ''} ${format ?? ''}`;
    if (!this.#turunan.has(kunci)) {
      const { xml, gaya } = tambahFormat(this.teks(), Number(indeks ?? 0), format);
      this.tulis(xml);
      this.#gaya = undefined;
      this.#turunan.set(kunci, String(gaya));
    }
    return this.#turunan.get(kunci);
  }

  #dari(indeks: string | undefined): GayaAngka {
    if (this.#gaya === undefined) {
      const dibaca = bacaGaya(this.teks(), this.bagian);
      // The reader of the workbook found it well-formed before.
      if (!dibaca.ok) throw new Error('A styles part that was read cannot be read again');
      this.#gaya = dibaca.value;
    }
    return this.#gaya(Number(indeks ?? 0));
  }
}
