import { cocokkanBaris } from '../../domain/impor/cocokkan-baris';
import { idPaket } from '../../domain/impor/id-baris';
import type { HasilImpor } from '../../domain/impor/impor-tabel';
import type { TataLetakImpor } from '../../domain/impor/tata-letak/tipe';
import type { BarisLama } from '../../domain/impor/kunci-baris';
import type { PaketImpor, TransaksiImpor } from '../../domain/impor/baris/tipe';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelPaket, tabelTransaksi } from '../../lembar/daftar/data';
import type { IsiTabel } from '../../lembar/isi';
import { kolomBaris, selBaris } from '../../lembar/kodek';
import type { Tabel } from '../../lembar/tabel';
import type { Catatan } from '../catatan';
import type { DataInduk } from '../data/baris-induk';
import { selIsian } from '../data/isian-tabel';
import type { BarisBaru, Perubahan } from '../ports/workbook';
import { dariPeta, unsurKe } from '../../domain/umum/pasti';
import { PenggabungBaris, type OpsiGabung } from './gabung-baris';
import type { JumlahSelKolom } from './sel-kolom';
import { PenjagaTersimpan } from './tersirat';

/** The rows of an import as a change of their table. */
export interface Susunan {
  readonly perubahan: Extract<Perubahan, { readonly jenis: 'simpan' }>;
  readonly baru: number;
  /** Codes of stored rows that the file does not have. */
  readonly hilang: readonly string[];
  /** Cells that the file leaves blank where the workspace has a value. */
  readonly kosong: readonly JumlahSelKolom[];
  /** Cells whose value becomes another one. */
  readonly diganti: readonly JumlahSelKolom[];
  readonly catatan: readonly Catatan[];
}

const teksIsian = (isian: Isian<string>): string | null => (isian.keadaan === 'ada' ? isian.nilai : null);

/** The field of a file that a column of ours is read from, where it is no variable. */
const medanKolom: Readonly<Partial<Record<string, string>>> = { kodeRup: 'kode_rup', nama: 'nama_paket' };

interface BarisUntukTabel<B> {
  readonly tabel: Tabel;
  readonly isi: IsiTabel | undefined;
  readonly baris: readonly B[];
  readonly identitas: (baris: B, indeks: number) => Readonly<Record<string, unknown>>;
  readonly id: (indeks: number) => string;
  readonly kode: (baris: B) => string;
}

/** Only columns that the file has are written, and of these only cells that it fills: see `PenggabungBaris`. */
function perubahanBaris<B extends PaketImpor | TransaksiImpor>(
  { tabel, isi, baris, identitas, id: idBaris, kode }: BarisUntukTabel<B>,
  { pemetaan }: HasilImpor,
  opsi: OpsiGabung,
): Pick<Susunan, 'perubahan' | 'kosong' | 'diganti'> {
  const variabel = variabelBaku.filter(({ id }) => baris.some((satu) => id in satu.isian) || id in pemetaan);
  const semua = kolomBaris(tabel);
  const ditulis = new Set(semua.map(({ id }) => id).filter((id) => id !== 'area'));
  const spec = new Map(tabel.lembar.tabel.kolom.map((satu) => [satu.id, satu]));
  const kolom = [...ditulis, ...variabel.map(({ id }) => id)].map((id) => dariPeta(spec, id));
  const penggabung = new PenggabungBaris(isi, kolom, (id) => (medanKolom[id] ?? id) in pemetaan, opsi);
  const menjadi = baris.map((satu, i): BarisBaru => {
    const sel = selBaris(tabel, identitas(satu, i)).filter((_, k) => ditulis.has(unsurKe(semua, k).id));
    const id = idBaris(i);
    const masuk = { id, asal: satu.asal, kode: kode(satu), sel: [...sel, ...selIsian(satu.isian, variabel)] };
    return { id, sel: penggabung.gabung(masuk) };
  });
  return {
    perubahan: { jenis: 'simpan', tabelId: tabel.id, kolom: kolom.map(({ id }) => id), baris: menjadi },
    kosong: penggabung.kosong.hasil(),
    diganti: penggabung.diganti.hasil(),
  };
}

/** Packages: the RUP code is the row. */
export function susunPaket(impor: HasilImpor, induk: DataInduk, opsi: OpsiGabung): Susunan {
  const lama = new Map(
    induk.baris.filter(({ tingkat }) => tingkat === 'rup').map(({ id, kodeRup }) => [id, kodeRup.join(';')]),
  );
  // A row whose code was stored damaged once has an id of its own, and keeps it.
  const menurutKode = new Map([...lama].map(([satu, kode]) => [kode, satu]));
  const id = impor.paket.map(({ kodeRup }) => {
    const baku = idPaket(kodeRup);
    return lama.has(baku) ? baku : (menurutKode.get(kodeRup) ?? baku);
  });
  const masuk = new Set(id);
  const penjaga = new PenjagaTersimpan(induk.baris);
  return {
    ...perubahanBaris(
      {
        tabel: tabelPaket(variabelBaku.filter(({ tingkat }) => tingkat === 'rup')),
        isi: induk.isi.paket,
        baris: impor.paket.map((satu, i) => penjaga.jaga(satu, unsurKe(id, i))),
        identitas: ({ kodeRup, opd, nama }) => ({ kodeRup, opd, nama: teksIsian(nama) }),
        id: (i) => unsurKe(id, i),
        kode: ({ kodeRup }) => kodeRup,
      },
      impor,
      opsi,
    ),
    baru: id.filter((satu) => !lama.has(satu)).length,
    hilang: [...lama].flatMap(([satu, kode]) => (masuk.has(satu) ? [] : [kode])),
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
  induk: DataInduk,
  opsi: OpsiGabung,
): Susunan {
  const lama = induk.baris.flatMap(({ id, tingkat, kodePaket, kodeRup, opd, isian }): BarisLama[] =>
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
  const penjaga = new PenjagaTersimpan(induk.baris);
  const kodeLama = new Map(lama.map(({ id, kodePaket }) => [id, kodePaket]));
  return {
    ...perubahanBaris(
      {
        tabel: tabelTransaksi(variabelBaku.filter(({ tingkat }) => tingkat === 'transaksi')),
        isi: induk.isi.transaksi,
        baris: impor.transaksi.map((satu, i) => penjaga.jaga(satu, unsurKe(cocok.baris, i).id)),
        identitas: ({ kodePaket, kodeRup, opd, nama }, i) => ({
          kodePaket: kodeTerpakai(kodePaket, kodeRup, kodeLama.get(unsurKe(cocok.baris, i).id)),
          kodeRup: kodeRup.join(';') || null,
          opd,
          nama: teksIsian(nama),
        }),
        id: (i) => unsurKe(cocok.baris, i).id,
        kode: ({ kodePaket }) => kodePaket,
      },
      impor,
      opsi,
    ),
    baru: cocok.baris.filter((satu) => !satu.lama).length,
    hilang: cocok.hilang.map((id) => dariPeta(kodeLama, id)),
    catatan: [...cocok.catatan, ...penjaga.catatan()],
  };
}

/** A row that goes by its RUP code, because the file gives no package code, keeps the package code that is stored. */
const kodeTerpakai = (kodePaket: string, [kodeRup]: readonly string[], lama: string | undefined): string =>
  lama !== undefined && kodePaket === kodeRup ? lama : kodePaket;
