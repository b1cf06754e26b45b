import type { LembarTerbaca } from '../../../application/ports/pembaca-buku';
import type { KegagalanBuku } from '../../../application/ports/workbook';
import type { ObjekTabel } from '../../../application/tabel/keadaan-tabel';
import { ok, type Result } from '../../../domain/umum/result';
import { batasBarisPenanda } from '../../../lembar/tata-letak';
import type { Visibilitas } from '../../../lembar/tipe';
import type { Jalur } from '../jalur';
import { bagianTertinggal, isTertinggal, type BagianTertinggal } from '../tulis/bagian-jurnal';
import { selTerbaca } from './sel-host';

/** A table object as Excel knows it. */
export interface ObjekHost extends ObjekTabel {
  readonly id: string;
}

export interface LembarHost {
  readonly id: string;
  readonly nama: string;
  readonly visibilitas: Visibilitas;
  /** Options of the protection; `undefined` where the sheet is not protected. */
  readonly perlindungan: Excel.WorksheetProtectionOptions | undefined;
  /** Last worksheet row (from 1) and column (from 0) that hold something; 0 and -1 on an empty sheet. */
  readonly bawah: number;
  readonly kanan: number;
  readonly objek: readonly ObjekHost[];
  /** Its first rows, where a marker may stand. */
  readonly atas: LembarTerbaca;
}

/** What a workbook consists of, without the rows of its tables. */
export interface PetaBuku {
  readonly lembar: readonly LembarHost[];
  readonly namaTerdefinisi: readonly string[];
  readonly hanyaBaca: boolean;
  readonly strukturTerkunci: boolean;
  /** What a change that did not end has left of its journal. */
  readonly jurnal: BagianTertinggal | undefined;
}

const visibilitasOf: Readonly<Record<string, Visibilitas>> = {
  Visible: 'tampak',
  Hidden: 'tersembunyi',
  VeryHidden: 'sangat-tersembunyi',
};

interface Daftar extends Omit<PetaBuku, 'lembar'> {
  readonly lembar: readonly Pick<LembarHost, 'id' | 'nama' | 'visibilitas' | 'perlindungan'>[];
  readonly tabel: readonly {
    readonly id: string;
    readonly nama: string;
    readonly lembar: string;
    readonly barisTotal: number;
  }[];
}

/** Two syncs, whatever the workbook holds: its lists, then where everything stands. */
export async function petakan(jalur: Jalur, adaJurnalPun = false): Promise<Result<PetaBuku, KegagalanBuku>> {
  const daftar = await jalur.minta(mintaDaftar);
  if (!daftar.ok) return daftar;
  // An unfinished change is undone first: what is there now is not what will be there.
  if (daftar.value.jurnal !== undefined && !adaJurnalPun) return ok({ ...daftar.value, lembar: [] });
  const lembar = await jalur.minta((context) => mintaLetak(context, daftar.value));
  return lembar.ok ? ok({ ...daftar.value, lembar: lembar.value }) : lembar;
}

function mintaDaftar({ workbook }: Excel.RequestContext): () => Daftar {
  const { worksheets, tables, names, protection } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  tables.load('items/id,items/name,items/showTotals,items/worksheet/id');
  names.load('items/name');
  protection.load('protected');
  workbook.load('readOnly');
  const jurnal = bagianTertinggal(workbook);
  return () => ({
    lembar: worksheets.items.map(({ id, name, visibility, protection: kunci }) => ({
      id,
      nama: name,
      visibilitas: visibilitasOf[visibility] ?? 'tampak',
      perlindungan: kunci.protected ? kunci.options : undefined,
    })),
    tabel: tables.items.map(({ id, name, showTotals, worksheet }) => ({
      id,
      nama: name,
      lembar: worksheet.id,
      barisTotal: showTotals ? 1 : 0,
    })),
    namaTerdefinisi: names.items.map(({ name }) => name),
    hanyaBaca: workbook.readOnly,
    strukturTerkunci: protection.protected,
    jurnal: adaSisa(jurnal()),
  });
}

const adaSisa = (jurnal: BagianTertinggal): BagianTertinggal | undefined =>
  isTertinggal(jurnal) ? jurnal : undefined;

function mintaLetak({ workbook }: Excel.RequestContext, daftar: Daftar): () => LembarHost[] {
  const letak = 'rowIndex,columnIndex,rowCount,columnCount';
  const tabel = daftar.tabel.map((satu) => {
    const rentang = workbook.tables.getItem(satu.id).getRange();
    rentang.load(letak);
    return { satu, rentang };
  });
  const lembar = daftar.lembar.map((satu) => {
    const sheet = workbook.worksheets.getItem(satu.id);
    const terpakai = sheet.getUsedRangeOrNullObject(true);
    terpakai.load(letak);
    const atas = sheet.getRange(`1:${batasBarisPenanda}`).getUsedRangeOrNullObject(true);
    atas.load('rowIndex,columnIndex,values');
    return { satu, terpakai, atas };
  });
  return () =>
    lembar.map(({ satu, terpakai, atas }) => ({
      ...satu,
      bawah: terpakai.isNullObject ? 0 : terpakai.rowIndex + terpakai.rowCount,
      kanan: terpakai.isNullObject ? -1 : terpakai.columnIndex + terpakai.columnCount - 1,
      objek: tabel
        .filter(({ satu: { lembar: milik } }) => milik === satu.id)
        .map(({ satu: { id, nama, barisTotal }, rentang }) => ({
          id,
          nama,
          barisTotal,
          rentang: {
            kiri: rentang.columnIndex,
            kanan: rentang.columnIndex + rentang.columnCount - 1,
            atas: rentang.rowIndex + 1,
            bawah: rentang.rowIndex + rentang.rowCount,
          },
        })),
      atas: {
        nama: satu.nama,
        visibilitas: satu.visibilitas,
        baris: atas.isNullObject ? [] : barisAtas(atas),
      },
    }));
}

function barisAtas({ rowIndex, columnIndex, values }: Excel.Range): LembarTerbaca['baris'] {
  const kosong = new Array<undefined>(columnIndex).fill(undefined);
  return (values as unknown[][]).flatMap((baris, k) => {
    const sel = [...kosong, ...baris.map((nilai) => selTerbaca(nilai))];
    return sel.some((satu) => satu !== undefined) ? [{ nomor: rowIndex + k + 1, sel }] : [];
  });
}
