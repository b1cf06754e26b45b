import type { LembarTerbaca } from '../../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../../application/ports/workbook';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { Jalur } from '../jalur';
import type { LembarHost } from './peta-buku';
import { berumus, selTerbaca, sepertiGalat, type SelHost } from './sel-host';

/** Cells in one answer at first: well under 5 MB unless texts are long; halved where an answer is too large. */
const SEL_PER_JAWABAN = { nilai: 150_000, lengkap: 60_000 } as const;
const SEL_PALING_SEDIKIT = 500;

/** Rows of a sheet to read: from 1 to `bawah`, columns from 0 to `kanan`. */
export interface Bagian {
  readonly lembar: LembarHost;
  readonly bawah: number;
  readonly kanan: number;
}

/** Cells of a sheet that were read, by worksheet row and column. */
export class KisiHost {
  readonly #baris = new Map<number, SelHost[]>();

  taruh(nomor: number, sel: SelHost[]): void {
    this.#baris.set(nomor, sel);
  }

  sel(nomor: number, kolom: number): SelHost | undefined {
    return this.#baris.get(nomor)?.[kolom];
  }

  /** The sheet as readers of workbooks know it. */
  lembar({ nama, visibilitas }: LembarHost): LembarTerbaca {
    const baris = [...this.#baris].flatMap(([nomor, isi]) => {
      const sel = isi.map((satu) => selTerbaca(satu.nilai, satu.galat, berumus(satu)));
      return sel.some((satu) => satu !== undefined) ? [{ nomor, sel }] : [];
    });
    return { nama, visibilitas, baris: baris.sort((a, b) => a.nomor - b.nomor) };
  }
}

interface Potongan extends Bagian {
  readonly atas: number;
}

/** Reads parts of sheets, `lengkap` with formulas and number formats, in as few syncs as the size of answers allows. */
export async function bacaIsi(
  jalur: Jalur,
  bagian: readonly Bagian[],
  lengkap: boolean,
  perJawaban: number = SEL_PER_JAWABAN[lengkap ? 'lengkap' : 'nilai'],
): Promise<Result<ReadonlyMap<string, KisiHost>, KegagalanBuku>> {
  const kisi = new Map(bagian.map(({ lembar }) => [lembar.id, new KisiHost()]));
  for (const kelompok of kelompokkan(potong(bagian, perJawaban), perJawaban)) {
    const hasil = await mintaPotongan(jalur, kelompok, lengkap);
    if (!hasil.ok) {
      const kecil = Math.floor(perJawaban / 2);
      if (hasil.error.kode !== 'request-too-large' || kecil < SEL_PALING_SEDIKIT) return hasil;
      return bacaIsi(jalur, bagian, lengkap, kecil);
    }
    kelompok.forEach(({ lembar, atas }, k) => {
      hasil.value[k]!.forEach((sel, i) => kisi.get(lembar.id)!.taruh(atas + i, sel));
    });
  }
  return ok(kisi);
}

const potong = (bagian: readonly Bagian[], perJawaban: number): Potongan[] =>
  bagian.flatMap((satu) => {
    const tinggi = Math.max(1, Math.floor(perJawaban / (satu.kanan + 1)));
    const jumlah = satu.kanan < 0 ? 0 : Math.ceil(satu.bawah / tinggi);
    return Array.from({ length: jumlah }, (_, k) => ({
      ...satu,
      atas: k * tinggi + 1,
      bawah: Math.min(satu.bawah, (k + 1) * tinggi),
    }));
  });

const jumlahSel = ({ atas, bawah, kanan }: Potongan): number => (bawah - atas + 1) * (kanan + 1);

function kelompokkan(potongan: readonly Potongan[], perJawaban: number): Potongan[][] {
  const hasil: Potongan[][] = [];
  let terisi = Infinity;
  for (const satu of potongan) {
    terisi += jumlahSel(satu);
    if (terisi > perJawaban) {
      hasil.push([]);
      terisi = jumlahSel(satu);
    }
    hasil.at(-1)!.push(satu);
  }
  return hasil;
}

const rentang = (context: Excel.RequestContext, { lembar, atas, bawah, kanan }: Potongan): Excel.Range =>
  context.workbook.worksheets.getItem(lembar.id).getRangeByIndexes(atas - 1, 0, bawah - atas + 1, kanan + 1);

async function mintaPotongan(
  jalur: Jalur,
  potongan: readonly Potongan[],
  lengkap: boolean,
): Promise<Result<SelHost[][][], KegagalanBuku>> {
  const nilai = await jalur.minta((context) => {
    const dibaca = potongan.map((satu) => {
      const range = rentang(context, satu);
      range.load(lengkap ? 'values,formulas,numberFormat' : 'values');
      return range;
    });
    return () =>
      dibaca.map((range) =>
        (range.values as unknown[][]).map((baris, i) =>
          baris.map((isi, j): SelHost =>
            lengkap
              ? {
                  nilai: isi,
                  rumus: (range.formulas as unknown[][])[i]![j],
                  format: String((range.numberFormat as unknown[][])[i]![j]),
                }
              : { nilai: isi },
          ),
        ),
      );
  });
  if (!nilai.ok) return nilai;
  const diduga = potongan.filter((_, k) =>
    nilai.value[k]!.some((b) => b.some((sel) => sepertiGalat(sel.nilai))),
  );
  if (diduga.length === 0) return nilai;
  const jenis = await jalur.minta((context) => {
    const dibaca = diduga.map((satu) => {
      const range = rentang(context, satu);
      range.load('valueTypes');
      return range;
    });
    return () => dibaca.map(({ valueTypes }) => valueTypes as unknown as string[][]);
  });
  if (!jenis.ok) return fail(jenis.error);
  const jenisOf = new Map(diduga.map((satu, k) => [satu, jenis.value[k]!]));
  return ok(
    nilai.value.map((isi, k) => {
      const milik = jenisOf.get(potongan[k]!);
      if (milik === undefined) return isi;
      return isi.map((baris, i) =>
        baris.map((sel, j) => (milik[i]![j] === 'Error' ? { ...sel, galat: true } : sel)),
      );
    }),
  );
}
