import type { KegagalanBuku } from '../../../application/ports/workbook';
import type { LabelLama, SelLabel } from '../../../application/tabel/label-lama';
import { ok, type Result } from '../../../domain/umum/result';
import type { Rentang } from '../../../lembar/rentang';
import { aturanKolom } from '../../../lembar/validasi';
import type { Jalur } from '../jalur';
import type { KerjaBalik } from '../lembar-baru/tambah-lembar';
import type { LembarHost, ObjekHost, PetaBuku } from '../baca/peta-buku';
import { rentangHost } from '../rentang-host';
import { nilaiSelDari } from '../tulis/nilai-sel';
import { kerjaOperasi } from '../tulis/kirim';
import type { AturanHost, Operasi } from '../tulis/operasi';

/** Former words of a sheet, with the sheet as Excel knows it. */
export interface LabelHost {
  readonly satu: LabelLama<ObjekHost>;
  readonly milik: LembarHost;
}

/** A list of choices to put in place of an earlier version's. */
interface GantiPilihan {
  readonly lembar: string;
  readonly area: Rentang;
  readonly lama: AturanHost;
  readonly baru: AturanHost;
}

interface MajuMundur {
  readonly maju: Operasi;
  readonly mundur: Operasi;
}

/** The lists of choices that are still those of an earlier version: one request, none where no column has such a list. */
export async function pilihanLama(
  jalur: Jalur,
  label: readonly LabelHost[],
): Promise<Result<readonly GantiPilihan[], KegagalanBuku>> {
  const kolom = label.flatMap(({ satu, milik }) =>
    satu.pilihan.flatMap(({ kolom: spec, indeks }) => {
      const aturan = aturanKolom(spec)?.aturan;
      if (aturan?.jenis !== 'daftar' || spec.pilihanLama === undefined) return [];
      const area = areaIsi(satu, milik, indeks);
      const [dari, ke] = [spec.pilihanLama.join(','), aturan.pilihan.join(',')];
      return [{ lembar: milik.id, area, dari, ke }];
    }),
  );
  if (kolom.length === 0) return ok([]);
  return jalur.minta(({ workbook }) => {
    const diminta = kolom.map((satu) => {
      const { dataValidation } = rentangHost(workbook.worksheets.getItem(satu.lembar), satu.area);
      dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      return { satu, dataValidation };
    });
    return () =>
      diminta.flatMap(({ satu: { lembar, area, dari, ke }, dataValidation }): GantiPilihan[] => {
        const { type, rule, errorAlert, ignoreBlanks } = dataValidation;
        // Rules of several kinds, or none, in the column are a person's.
        if (type !== 'List' || rule.list?.source !== dari) return [];
        const lama = { rule, errorAlert, ignoreBlanks };
        return [
          { lembar, area, lama, baru: { ...lama, rule: { list: { inCellDropDown: true, source: ke } } } },
        ];
      });
  });
}

/** The words of today in place of former ones; Excel itself rewrites what refers to a tab or a table's header. */
export function kerjaLabel(
  jalur: Jalur,
  { strukturTerkunci }: Pick<PetaBuku, 'strukturTerkunci'>,
  label: readonly LabelHost[],
  pilihan: readonly GantiPilihan[],
): KerjaBalik {
  const teks = label.flatMap(({ satu, milik }) =>
    [...satu.kepala, ...satu.atas].map((sel): MajuMundur => ({
      maju: tulisSel(milik, sel, sel.ke),
      mundur: tulisSel(milik, sel, sel.dari),
    })),
  );
  const aturan = pilihan.map(({ lembar, area, lama, baru }): MajuMundur => ({
    maju: { jenis: 'validasi', lembar, area, aturan: baru },
    mundur: { jenis: 'validasi', lembar, area, aturan: lama },
  }));
  // A workbook with a locked structure keeps its tabs as they are.
  const nama = (strukturTerkunci ? [] : label).flatMap(({ satu, milik }): MajuMundur[] => {
    const namai = (sebagai: string): Operasi => ({ jenis: 'nama-lembar', lembar: milik.id, nama: sebagai });
    return satu.nama === undefined ? [] : [{ maju: namai(satu.nama), mundur: namai(milik.nama) }];
  });
  const semua = [...teks, ...aturan, ...nama];
  return {
    kerja: semua.flatMap(({ maju }) => kerjaOperasi(jalur, maju)),
    mundur: semua.map(({ mundur }) => mundur),
  };
}

/** Whether the cells still hold the former words. */
export function labelSama({ workbook }: Excel.RequestContext, label: readonly LabelHost[]): () => boolean {
  const semua = label.flatMap(({ satu, milik }) =>
    [...satu.kepala, ...satu.atas].map(({ baris, kolom, dari }) => {
      const range = workbook.worksheets.getItem(milik.id).getRangeByIndexes(baris - 1, kolom, 1, 1);
      range.load('values');
      return () => (range.values as unknown[][])[0]?.[0] === dari;
    }),
  );
  return () => semua.every((sama) => sama());
}

const tulisSel = (milik: LembarHost, { baris, kolom }: SelLabel, teks: string): Operasi => ({
  jenis: 'sel',
  lembar: milik.id,
  baris,
  kolom,
  isi: [[nilaiSelDari(teks, 'General', 'General').isi]],
});

function areaIsi({ letak, objek }: LabelHost['satu'], { bawah }: LembarHost, indeks: number): Rentang {
  const atas = letak.barisKepala + 1;
  const akhir = objek === undefined ? bawah : objek.rentang.bawah - objek.barisTotal;
  return { kiri: indeks, kanan: indeks, atas, bawah: Math.max(atas, akhir) };
}
