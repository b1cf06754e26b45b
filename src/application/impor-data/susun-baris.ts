import { cocokkanBaris } from '../../domain/impor/cocokkan-baris';
import { idPaket } from '../../domain/impor/id-baris';
import type { HasilImpor } from '../../domain/impor/impor-tabel';
import type { TataLetakImpor } from '../../domain/impor/tata-letak/tipe';
import type { BarisLama } from '../../domain/impor/kunci-baris';
import type { PaketImpor, TransaksiImpor } from '../../domain/impor/baris/tipe';
import type { BarisInduk } from '../../domain/data/baris-data';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelPaket, tabelTransaksi } from '../../lembar/daftar/data';
import { kolomBaris, selBaris } from '../../lembar/kodek';
import type { Tabel } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import { selIsian } from '../data/isian-tabel';
import type { BarisBaru, Perubahan } from '../ports/workbook';
import { unsurKe } from '../../domain/umum/pasti';
import { PenjagaTersimpan } from './tersirat';

/** The rows of an import as a change of their table. */
export interface Susunan {
  readonly perubahan: Extract<Perubahan, { readonly jenis: 'simpan' }>;
  readonly baru: number;
  readonly hilang: number;
  readonly catatan: readonly Catatan[];
}

const teksIsian = (isian: Isian<string>): string | null => (isian.keadaan === 'ada' ? isian.nilai : null);

const teksAsal = ({ asal }: PaketImpor | TransaksiImpor): string => `${asal.berkas}:${asal.baris}`;

/** Only columns that the file has are written, so that an import never blanks what another source or a person gave. */
function perubahanBaris<B extends PaketImpor | TransaksiImpor>(
  tabel: Tabel,
  impor: HasilImpor,
  baris: readonly B[],
  identitas: (baris: B) => Readonly<Record<string, unknown>>,
  idBaris: (indeks: number) => string,
): Susunan['perubahan'] {
  const variabel = variabelBaku.filter(
    ({ id }) => baris.some((satu) => id in satu.isian) || id in impor.pemetaan,
  );
  const ditulis = kolomBaris(tabel).filter(({ id }) => id !== 'area');
  const indeksDitulis = new Set(ditulis.map(({ id }) => id));
  return {
    jenis: 'simpan',
    tabelId: tabel.id,
    kolom: [...indeksDitulis, ...variabel.map(({ id }) => id)],
    baris: baris.map((satu, i): BarisBaru => {
      const sel = selBaris(tabel, identitas(satu)).filter((_, k) =>
        indeksDitulis.has(unsurKe(kolomBaris(tabel), k).id),
      );
      return { id: idBaris(i), sel: [...sel, ...selIsian(satu.isian, variabel)] };
    }),
  };
}

/** Packages: the RUP code is the row. */
export function susunPaket(impor: HasilImpor, induk: readonly BarisInduk[]): Susunan {
  const lama = new Set(induk.filter(({ tingkat }) => tingkat === 'rup').map(({ id }) => id));
  const id = impor.paket.map(({ kodeRup }) => idPaket(kodeRup));
  const isianLama = new Map(induk.map((satu) => [satu.id, satu.isian]));
  const penjaga = new PenjagaTersimpan();
  const paket = impor.paket.map((satu, i) => penjaga.jaga(satu, isianLama.get(unsurKe(id, i))));
  const masuk = new Set(id);
  return {
    perubahan: perubahanBaris(
      tabelPaket(variabelBaku.filter(({ tingkat }) => tingkat === 'rup')),
      impor,
      paket,
      (satu) => ({ kodeRup: satu.kodeRup, opd: satu.opd, nama: teksIsian(satu.nama), asal: teksAsal(satu) }),
      (i) => unsurKe(id, i),
    ),
    baru: id.filter((satu) => !lama.has(satu)).length,
    hilang: [...lama].filter((satu) => !masuk.has(satu)).length,
    catatan: penjaga.catatan(),
  };
}

const VARIABEL_NILAI = 'nilai_kontrak';

const nilaiKontrak = (isian: Readonly<Partial<Record<string, Isian<NilaiIsian>>>>): number | null => {
  const nilai = isian[VARIABEL_NILAI];
  return nilai?.keadaan === 'ada' && typeof nilai.nilai === 'number' ? nilai.nilai : null;
};

/** Transactions: matched with the rows that are there, new ones get ids. */
export function susunTransaksi(
  impor: HasilImpor,
  sumber: TataLetakImpor['sumber'],
  induk: readonly BarisInduk[],
): Susunan {
  const lama = induk.flatMap(({ id, tingkat, kodePaket, kodeRup, opd, isian }): BarisLama[] =>
    tingkat === 'transaksi' && kodePaket !== null
      ? [{ id, kodePaket, kodeRup, opd, nilai: nilaiKontrak(isian) }]
      : [],
  );
  const cocok = cocokkanBaris(
    lama,
    impor.transaksi.map(({ kodePaket, kodeRup, opd, isian }) => ({
      kodePaket,
      kodeRup,
      opd,
      nilai: nilaiKontrak(isian),
    })),
    sumber,
  );
  const isianLama = new Map(induk.map((satu) => [satu.id, satu.isian]));
  const penjaga = new PenjagaTersimpan();
  const transaksi = impor.transaksi.map((satu, i) =>
    penjaga.jaga(satu, isianLama.get(unsurKe(cocok.baris, i).id)),
  );
  return {
    perubahan: perubahanBaris(
      tabelTransaksi(variabelBaku.filter(({ tingkat }) => tingkat === 'transaksi')),
      impor,
      transaksi,
      (satu) => ({
        kodePaket: satu.kodePaket,
        kodeRup: satu.kodeRup.join(';') || null,
        opd: satu.opd,
        nama: teksIsian(satu.nama),
        asal: teksAsal(satu),
      }),
      (i) => unsurKe(cocok.baris, i).id,
    ),
    baru: cocok.baris.filter((satu) => !satu.lama).length,
    hilang: cocok.hilang.length,
    catatan: [...cocok.catatan, ...penjaga.catatan()],
  };
}
