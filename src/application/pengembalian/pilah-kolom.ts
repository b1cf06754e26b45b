import { variabelTerisi } from '../../domain/data/isian-baris';
import { catatPengembalian, type CatatanPengembalian } from '../../domain/pengembalian/catatan';
import { isDimintaTetap } from '../../domain/pengembalian/permintaan';
import { sebagian } from '../../domain/umum/batas-catatan';
import type { Variabel } from '../../domain/variabel/tipe';
import type { PermintaanBerkas } from './permintaan-berkas';

/** The columns that are asked for now, by where their values come from in a return. */
export interface KolomTerpilah {
  /** Read from the cells of the file. */
  readonly dibaca: readonly Variabel[];
  /** Taken from the team's own data, which the template would have shown. */
  readonly dariTim: readonly Variabel[];
  readonly catatan: readonly CatatanPengembalian[];
}

/** How a column that is asked for now stands in a file. */
type Keadaan = 'dibaca' | 'dihapus' | 'tidak-diketahui' | 'belum-ditanyakan' | 'berganti-makna';

function keadaanKolom(satu: Variabel, ada: boolean, { kolom }: PermintaanBerkas): Keadaan {
  if (kolom === undefined) return ada ? 'dibaca' : 'tidak-diketahui';
  const diminta = kolom.has(satu.id);
  if (!ada) return diminta ? 'dihapus' : 'belum-ditanyakan';
  return diminta && !isDimintaTetap(kolom, satu) ? 'berganti-makna' : 'dibaca';
}

/**
 * Sorts the columns of one sheet, and tells what of them is missing. A column that the template asked for and that is gone
 * sends the file back; one that it did not ask for, or asked with another meaning, is left blank and told.
 * @param ada whether the file has a column.
 * @param berlembar the file has the sheet: without its rows the team's data have no place to go.
 */
export function pilahKolom(
  variabel: readonly Variabel[],
  ada: (id: string) => boolean,
  permintaan: PermintaanBerkas,
  berlembar = true,
): KolomTerpilah {
  const dalam = new Map<Keadaan, Variabel[]>();
  for (const satu of variabel) {
    const keadaan = keadaanKolom(satu, ada(satu.id), permintaan);
    dalam.set(keadaan, [...(dalam.get(keadaan) ?? []), satu]);
  }
  const milik = (keadaan: Keadaan): readonly Variabel[] => dalam.get(keadaan) ?? [];
  const labelDari = (daftar: readonly Variabel[]): readonly string[] =>
    sebagian(daftar.map(({ label }) => label));
  const dihapus = milik('dihapus');
  if (dihapus.length > 0)
    return ditolak(catatPengembalian('kolom-template-hilang', { daftar: labelDari(dihapus) }));
  const takTahu = milik('tidak-diketahui');
  if (takTahu.length > 0) {
    const sebab = { sebab: 'tidak-tersimpan', kolom: labelDari(takTahu) } as const;
    return ditolak(catatPengembalian('rencana-lama', { ...permintaan.versi, ...sebab }));
  }
  const diTim = berlembar ? pengisiTim(permintaan) : () => false;
  const dibaca = milik('dibaca');
  // Due date and weight of an action are the plan's, whatever they were when the template was made.
  const milikRencana = permintaan.berlaku
    ? []
    : dibaca.filter((satu) => satu.tingkat === 'aksi' && diTim(satu));
  const [belum, berganti] = [milik('belum-ditanyakan'), milik('berganti-makna')];
  const diganti = [...belum, ...berganti].filter(diTim);
  const catat = (kode: 'kolom-belum-ditanyakan' | 'kolom-berganti-makna', daftar: readonly Variabel[]) => {
    const sisa = daftar.filter((satu) => !diTim(satu));
    return sisa.length === 0 || permintaan.nihil
      ? []
      : [catatPengembalian(kode, { kolom: sisa.map((satu) => kolomPembaca(satu, permintaan)) })];
  };
  return {
    dibaca: dibaca.filter((satu) => !milikRencana.includes(satu)),
    dariTim: [...milikRencana, ...diganti],
    catatan: [
      ...catat('kolom-belum-ditanyakan', belum),
      ...catat('kolom-berganti-makna', berganti),
      ...(diganti.length === 0
        ? []
        : [catatPengembalian('kolom-dari-ukpbj', { daftar: labelDari(diganti) })]),
    ],
  };
}

const ditolak = (catatan: CatatanPengembalian): KolomTerpilah => ({
  dibaca: [],
  dariTim: [],
  catatan: [catatan],
});

const kolomPembaca = ({ id, label }: Variabel, { pembaca }: Pick<PermintaanBerkas, 'pembaca'>) => ({
  kolom: label,
  indikator: sebagian(pembaca(id)),
});

/** Tells of the columns of a level whether the team gives them: its template would show them locked. */
function pengisiTim({ nilaiTim }: Pick<PermintaanBerkas, 'nilaiTim'>): (satu: Variabel) => boolean {
  let terisi: ReadonlySet<string> | undefined;
  const isTerisi = ({ id, tingkat }: Variabel): boolean =>
    (terisi ??= new Set([...nilaiTim(tingkat).values()].flatMap((isian) => variabelTerisi(isian)))).has(id);
  return (satu) => satu.pengisi === 'UKPBJ' && isTerisi(satu);
}
