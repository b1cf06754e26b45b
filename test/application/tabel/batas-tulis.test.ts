import { periksaJumlahBaris } from '../../../src/application/kompilasi/periksa-jumlah';
import type { LembarTerbaca } from '../../../src/application/ports/pembaca-buku';
import type { Perubahan } from '../../../src/application/ports/workbook';
import { bukaTabel } from '../../../src/application/tabel/buka-tabel';
import { periksaLembar } from '../../../src/application/tabel/periksa-lembar';
import { rencanaPerubahan } from '../../../src/application/tabel/rencana-perubahan';
import { tabelBuku } from '../../../src/application/tabel/tabel-buku';
import { penandaTabel } from '../../../src/lembar/tata-letak';
import { barisUji, lembarUji } from '../../adapters/xlsx/contoh-lembar';

const teks = (nilai: string) => ({ jenis: 'teks', nilai, rumus: false }) as const;

/** A sheet with a table of so many rows, as any host gives it. */
function lembarBerisi(jumlah: number): LembarTerbaca {
  const baris = Array.from({ length: jumlah }, (_, k) => [`b${k}`, `n${k}`]);
  return {
    nama: 'Data Uji',
    visibilitas: 'tampak',
    baris: [[penandaTabel('uji'), 'nilai'], ['ID', 'Nilai'], ...baris].map((sel, k) => ({
      nomor: k + 1,
      sel: sel.map(teks),
    })),
  };
}

function rencanakan(ada: number, perubahan: Perubahan, barisTabel: number) {
  const tabel = tabelBuku({ lembar: [lembarBerisi(ada)] }).get('uji')?.[0];
  const dibuka = tabel && bukaTabel(tabel, []);
  if (dibuka?.ok !== true) throw new Error('tabel uji tidak terbuka');
  return rencanaPerubahan(new Map([['uji', dibuka.value]]), [perubahan], undefined, { barisTabel });
}

const simpan = (jumlah: number): Perubahan => ({
  jenis: 'simpan',
  tabelId: 'uji',
  kolom: ['nilai'],
  baris: Array.from({ length: jumlah }, (_, k) => ({ id: `baru${k}`, sel: ['x'] })),
});

describe('rows of a table, in whatever host', () => {
  test('up to the limit they are written, beyond it they are refused with their number', () => {
    expect(rencanakan(3, simpan(2), 5).ok).toBe(true);
    expect(rencanakan(3, simpan(3), 5)).toEqual({
      ok: false,
      error: { kode: 'write-too-large', tempat: 'Data Uji', batas: 'jumlah-baris', jumlah: 6, maksimum: 5 },
    });
  });

  test('a table that is larger already can be changed and made smaller, not larger', () => {
    const ubah: Perubahan = {
      jenis: 'simpan',
      tabelId: 'uji',
      kolom: ['nilai'],
      baris: [{ id: 'b1', sel: ['y'] }],
    };
    expect(rencanakan(8, ubah, 5).ok).toBe(true);
    expect(rencanakan(8, { jenis: 'hapus', tabelId: 'uji', id: ['b1'] }, 5).ok).toBe(true);
    expect(rencanakan(8, simpan(1), 5)).toMatchObject({ ok: false, error: { jumlah: 9, maksimum: 5 } });
  });

  test('the rows of a new sheet', () => {
    const spec = lembarUji('uji', ['nilai']);
    const baris = [barisUji('a', 1), barisUji('b', 2)];
    expect(periksaLembar([{ spec, baris }], { barisTabel: 2 })).toBeUndefined();
    expect(periksaLembar([{ spec, baris }], { barisTabel: 1 })).toEqual({
      kode: 'write-too-large',
      tempat: 'Lembar uji',
      batas: 'jumlah-baris',
      jumlah: 2,
      maksimum: 1,
    });
  });
});

test('compiled rows of all levels and periods together', () => {
  expect(periksaJumlahBaris(300_000, 200_000)).toBeUndefined();
  expect(periksaJumlahBaris(300_001, 200_000)).toEqual({
    kode: 'write-too-large',
    tempat: 'Data Paket, Data Transaksi, Data OPD, Data Aksi',
    batas: 'jumlah-baris',
    jumlah: 300_001,
    maksimum: 300_000,
  });
  // One that came to hold more in another way can be compiled again.
  expect(periksaJumlahBaris(310_000, 310_000)).toBeUndefined();
});
