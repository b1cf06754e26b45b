import type { IsiObjek, JawabanSkrip, Skrip } from './skrip';
import { pasangkan } from '../../../domain/umum/pasti';

type Objek = Readonly<Record<string, unknown>>;

/** Does with the real Office.js what another thread queued, in one sync. What is no error of Office.js is thrown. */
export async function laksanakan({ panggilan, dimuat }: Skrip): Promise<JawabanSkrip> {
  try {
    return await Excel.run(async (context) => {
      const objek = new Map<number, object>([[0, context]]);
      for (const satu of panggilan) {
        const dari = objek.get(satu.dari) as Record<string, unknown>;
        if (satu.jenis === 'isi') dari[satu.nama] = satu.nilai;
        else if (satu.jenis === 'properti') objek.set(satu.ke, dari[satu.nama] as object);
        else {
          const argumen = satu.argumen.map((milik) =>
            'objek' in milik ? objek.get(milik.objek) : milik.nilai,
          );
          const metode = dari[satu.nama] as (...argumen: unknown[]) => object;
          objek.set(satu.ke, metode.apply(dari, argumen));
        }
      }
      await context.sync();
      return { ok: true, isi: terisi(objek, dimuat) };
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { ok: false, kode: error.code, pesan: error.message };
  }
}

function terisi(objek: ReadonlyMap<number, object>, dimuat: Skrip['dimuat']): ReadonlyMap<number, IsiObjek> {
  const isi = new Map<number, Record<string, unknown>>();
  for (const { objek: nomor, jalur } of dimuat) {
    const dari = objek.get(nomor) as Objek;
    const satu = isi.get(nomor) ?? { isNullObject: dari['isNullObject'] === true };
    isi.set(nomor, satu);
    if (satu['isNullObject'] === true) continue;
    for (const setapak of jalur.split(',')) petik(dari, satu, setapak.trim().split('/'));
  }
  for (const [nomor, satu] of objek) {
    if (satu instanceof OfficeExtension.ClientResult) isi.set(nomor, { value: satu.value as unknown });
  }
  return isi;
}

/** Copies one loaded property, through the objects on its way; `items` are as many objects. */
function petik(dari: Objek, ke: Record<string, unknown>, [nama = '', ...sisa]: readonly string[]): void {
  const nilai = dari[nama];
  if (sisa.length === 0) ke[nama] = nilai;
  else if (Array.isArray(nilai)) {
    const daftar = (ke[nama] ??= nilai.map(() => ({}))) as Record<string, unknown>[];
    for (const [satu, milik] of pasangkan(nilai as Objek[], daftar)) petik(satu, milik, sisa);
  } else petik(nilai as Objek, (ke[nama] ??= {}) as Record<string, unknown>, sisa);
}
