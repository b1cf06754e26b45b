import type { KegagalanBuku } from '../../application/ports/workbook';
import { fail, ok, type Result } from '../../domain/umum/result';

/** The largest piece that Office hands out (docs of `Document.getFileAsync`). */
const POTONGAN = 4 * 1024 * 1024;

/** One call of the Common API as a promise; its error as the name and the words that Office gives. */
const panggil = <T>(kerja: (selesai: (hasil: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    kerja(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.name}: ${error.message}`));
    }),
  );

/**
 * The whole workbook that is open, as the bytes of an .xlsx, in pieces of the Common API (requirement set CompressedFile,
 * which an iPad and Excel 2016 do not have). `host-refused` where this Excel gives none: the person then saves a copy
 * by hand. A copy that Office made is always given back: it keeps at most two.
 */
export async function isiBukuTerbuka(): Promise<Result<Uint8Array<ArrayBuffer>, KegagalanBuku>> {
  const { requirements, document } = Office.context;
  if (!requirements.isSetSupported('CompressedFile')) return ditolak('CompressedFile');
  try {
    const berkas = await panggil<Office.File>((selesai) =>
      document.getFileAsync(Office.FileType.Compressed, { sliceSize: POTONGAN }, selesai),
    );
    try {
      const isi = await semuaPotongan(berkas);
      // Some web hosts say that they succeeded, and give nothing.
      return isi.length > 0 && isi.length === berkas.size ? ok(isi) : ditolak('incomplete');
    } finally {
      berkas.closeAsync();
    }
  } catch (galat) {
    return ditolak(galat instanceof Error ? galat.message : String(galat));
  }
}

async function semuaPotongan(berkas: Office.File): Promise<Uint8Array<ArrayBuffer>> {
  const potongan: Uint8Array[] = [];
  for (let ke = 0; ke < berkas.sliceCount; ke++) {
    const satu = await panggil<Office.Slice>((selesai) => berkas.getSliceAsync(ke, selesai));
    potongan.push(Uint8Array.from(satu.data as ArrayLike<number>));
  }
  const isi = new Uint8Array(potongan.reduce((n, satu) => n + satu.length, 0));
  let awal = 0;
  for (const satu of potongan) {
    isi.set(satu, awal);
    awal += satu.length;
  }
  return isi;
}

const ditolak = (sebab: string): Result<never, KegagalanBuku> => fail({ kode: 'host-refused', sebab });
