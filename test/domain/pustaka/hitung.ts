import { liburBawaan } from '../../../src/domain/kalender/hari-libur';
import { kalenderDari } from '../../../src/domain/kalender/kalender';
import { daftarPustaka } from '../../../src/domain/pustaka/daftar';
import { gantiRujukan } from '../../../src/domain/pustaka/rujukan';
import type { EntriPustaka } from '../../../src/domain/pustaka/tipe';
import {
  evaluasiRumus,
  periksaRumus,
  susunTabelKolom,
  type BarisIsian,
  type Evaluasi,
} from '../../../src/domain/rumus';
import { ada, type Isian, type NilaiIsian } from '../../../src/domain/umum/isian';
import { tanggalDariIso, type Tanggal } from '../../../src/domain/umum/tanggal';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { daftarTingkatData, type TingkatData } from '../../../src/domain/variabel/tipe';

/** Cells of a row by variable name; dates as ISO text; a variable that is not mentioned is empty. */
type BarisContoh = Readonly<Record<string, number | string | boolean>>;
export type DataContoh = Readonly<Partial<Record<TingkatData, readonly BarisContoh[]>>>;

const tgl = (iso: string): Tanggal => tanggalDariIso(iso)!;
const kalender = kalenderDari(liburBawaan);

/** Codes as a plan would give them: IK01, IK02, … in the order of the library. */
const kodeRencana = new Map(daftarPustaka.map(({ id }, i) => [id, `IK${String(i + 1).padStart(2, '0')}`]));
const kodeUntuk = (id: string): string | undefined => kodeRencana.get(id);
const indikator = daftarPustaka.map(({ id }) => ({ id, kode: kodeRencana.get(id)! }));

export function periksaEntri({ rumus, basis }: EntriPustaka) {
  const teks = gantiRujukan(rumus, kodeUntuk);
  if (!teks.ok) throw new Error(`the library lacks ${teks.error.join(', ')}`);
  const kamus = { variabel: variabelBaku, indikator };
  const periksaBasis = basis === undefined ? undefined : periksaRumus(basis, kamus, 'basis');
  const tingkatBawaan = periksaBasis?.rumus?.tingkat[0];
  const periksa = periksaRumus(teks.value, { ...kamus, ...(tingkatBawaan ? { tingkatBawaan } : {}) });
  return { periksa, periksaBasis };
}

function barisIsian(tingkat: TingkatData, baris: BarisContoh, nomor: number): BarisIsian {
  const isian: Record<string, Isian<NilaiIsian>> = {};
  for (const [nama, nilai] of Object.entries(baris)) {
    const variabel = variabelBaku.find((v) => v.nama === nama && v.tingkat === tingkat);
    if (!variabel) throw new Error(`no variable ${nama} at level ${tingkat}`);
    isian[variabel.id] = ada(variabel.tipe === 'tanggal' ? tgl(nilai as string) : nilai);
  }
  return { id: String(nomor).padStart(3, '0'), isian };
}

/** Evaluates a library entry over a tiny table; data as of 30 June 2026, working days by the SKB. */
export function hitungEntri(
  entri: EntriPustaka,
  data: DataContoh,
  skor: Readonly<Record<string, number>> = {},
): Evaluasi {
  const { periksa, periksaBasis } = periksaEntri(entri);
  const tabel = Object.fromEntries(
    daftarTingkatData.map((tingkat) => [
      tingkat,
      susunTabelKolom(
        tingkat,
        (data[tingkat] ?? []).map((baris, i) => barisIsian(tingkat, baris, i)),
        variabelBaku,
      ),
    ]),
  );
  const nilaiSkor = (id: string) =>
    skor[id] === undefined
      ? ({ jenis: 'tidak-dapat-dihitung', sebab: { jenis: 'penyebut-nol' } } as const)
      : ({ jenis: 'nilai', nilai: skor[id] } as const);
  return evaluasiRumus(periksa.rumus!, {
    tabel,
    ...(periksaBasis?.rumus ? { basis: periksaBasis.rumus } : {}),
    aturanKosong: entri.aturanKosong,
    tanggalData: tgl('2026-06-30'),
    awalPeriode: tgl('2026-04-01'),
    akhirPeriode: tgl('2026-06-30'),
    hariKerja: kalender.hariKerjaAntara,
    nilaiIndikator: nilaiSkor,
    skorIndikator: nilaiSkor,
  });
}
