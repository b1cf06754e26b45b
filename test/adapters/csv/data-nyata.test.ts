import { existsSync, readFileSync } from 'node:fs';
import { bacaCsv } from '../../../src/adapters/csv/baca-csv';
import type { TransaksiImpor } from '../../../src/domain/impor/baris/tipe';
import { cocokkanBaris } from '../../../src/domain/impor/cocokkan-baris';
import { imporTabel, type HasilImpor } from '../../../src/domain/impor/impor-tabel';
import type { UnitDikenal } from '../../../src/domain/impor/unit/tipe';
import { padananBawaan } from '../../bangun/padanan-bawaan';
import { tanyaPython } from '../../alat/program-luar';

const folder = new URL('../../../../shared/data/', `file://${__filename}`).pathname;
const alamat = (instansi: string): string => `${folder}realisasi-2026-${instansi}.csv`;
const adaData = existsSync(alamat('kemensos')) && existsSync(alamat('bpkp'));
const adaPython = existsSync('/usr/bin/python3');

/** The data are not part of the project: without them these tests are skipped, with the reason in their names. */
function uji(nama: string, isi: () => void, perluPython = false): void {
  const sebab = adaData
    ? perluPython && !adaPython
      ? 'python3 tidak ada'
      : undefined
    : `${folder} tidak ada`;
  if (sebab === undefined) test(nama, isi);
  else test.skip(`${nama} (dilewati: ${sebab})`, isi);
}

const padanan = {
  status: padananBawaan('status'),
  metode: padananBawaan('metode'),
  jenis: padananBawaan('jenis'),
  sumber: padananBawaan('sumber'),
};

function impor(instansi: string, unitDikenal: readonly UnitDikenal[] = []): HasilImpor {
  const berkas = `realisasi-2026-${instansi}.csv`;
  const tabel = bacaCsv({ nama: berkas, isi: new Uint8Array(readFileSync(alamat(instansi))) });
  if (!tabel.ok) throw new Error(tabel.error.kode);
  return imporTabel(tabel.value, { asal: { berkas }, tahun: 2026, unitDikenal, padanan });
}

const jumlah = (hasil: HasilImpor, id: string): number =>
  hasil.transaksi.reduce((total, { isian }) => {
    const nilai = isian[id];
    return nilai?.keadaan === 'ada' && typeof nilai.nilai === 'number' ? total + nilai.nilai : total;
  }, 0);

const hitungCatatan = (hasil: HasilImpor): Record<string, number> => {
  const hitung: Record<string, number> = {};
  for (const { kode } of hasil.catatan) hitung[kode] = (hitung[kode] ?? 0) + 1;
  return hitung;
};

const kunci = ({ kodePaket, kodeRup, opd, isian }: TransaksiImpor) => {
  const nilai = isian['nilai_kontrak'];
  return { kodePaket, kodeRup, opd, nilai: nilai?.keadaan === 'ada' ? Number(nilai.nilai) : null };
};

describe('Kemensos', () => {
  // Counted apart (docs/aturan.md#where-package-data-comes-from): 1,217 rows, 36 spellings of 31 coded units, 88 rows whose unit has no code (of two names).
  uji('jumlah baris, unit dan nilai', () => {
    const hasil = impor('kemensos');
    expect(hasil.tataLetak?.id).toBe('inaproc-realisasi');
    expect(hasil.jumlah).toEqual({ dibaca: 1217, dipakai: 1217, ditahan: 0 });
    expect(jumlah(hasil, 'nilai_kontrak')).toBe(404_895_107_987);
    expect(jumlah(hasil, 'nilai_pdn')).toBe(351_088_969_268);
    const sementara = hasil.unit.filter((unit) => unit.sementara);
    expect(hasil.unit.length - sementara.length).toBe(31);
    expect(hasil.unit.flatMap(({ ejaan }) => ejaan)).toHaveLength(36);
    expect(sementara.map(({ kode, nama, jumlah: baris }) => [kode, nama, baris])).toEqual([
      ['S-001', 'BIRO UMUM SEKJEN KEMENTERIAN SOSIAL', 86],
      ['S-002', 'SEKRETARIAT DIREKTORAT JENDERAL PERLINDUNGAN DAN JAMINAN SOSIAL', 2],
    ]);
  });

  uji('tidak ada catatan selain tentang unit dan kolom', () => {
    const hitung = hitungCatatan(impor('kemensos'));
    // Of the three codes with two spellings one pair differs by its quotes only, which is no other spelling.
    expect(hitung).toEqual({ 'unit-sementara': 2, 'unit-beda-ejaan': 2 });
  });
});

describe('BPKP', () => {
  // Counted apart (docs/aturan.md#where-package-data-comes-from): 1,004 rows, 8 codes repeat on 18 rows.
  uji('jumlah baris, unit, nilai dan kode yang berulang', () => {
    const hasil = impor('bpkp');
    expect(hasil.jumlah).toEqual({ dibaca: 1004, dipakai: 1004, ditahan: 0 });
    expect(jumlah(hasil, 'nilai_kontrak')).toBe(426_262_906_773);
    expect(jumlah(hasil, 'nilai_pdn')).toBe(269_258_079_243);
    expect(hasil.unit.every(({ sementara }) => !sementara)).toBe(true);
    const perKode = new Map<string, number>();
    for (const { kodePaket } of hasil.transaksi) perKode.set(kodePaket, (perKode.get(kodePaket) ?? 0) + 1);
    const berulang = [...perKode.values()].filter((banyak) => banyak > 1);
    expect([berulang.length, berulang.reduce((a, b) => a + b)]).toEqual([8, 18]);
    // Swakelola has no method: blank, and no finding.
    expect(hasil.transaksi.filter(({ isian }) => isian['metode']?.keadaan === 'kosong')).toHaveLength(325);
  });

  uji('baris dengan beberapa unit dimiliki unit pertama yang berkode', () => {
    const hasil = impor('bpkp');
    const ganda = hasil.catatan.filter(({ kode }) => kode === 'unit-lebih-dari-satu');
    expect(ganda).toHaveLength(20);
    const jambi = hasil.transaksi.filter(({ kodePaket }) => kodePaket === '10101513000');
    expect(jambi.map(({ opd, unitLain, kodeRup }) => [opd, unitLain.length, kodeRup.length])).toEqual(
      Array.from({ length: 3 }, () => ['450706', 2, 3]),
    );
    expect(hitungCatatan(hasil)).not.toHaveProperty('unit-sementara');
  });

  uji('nilai dengan baris baru di dalamnya utuh, dan nomor barisnya nomor fisik', () => {
    const isi = readFileSync(alamat('bpkp'), 'utf8').split('\n');
    const renovasi = impor('bpkp').transaksi.find(({ kodePaket }) => kodePaket === '10141546000');
    expect(renovasi?.nama).toEqual({
      keadaan: 'ada',
      nilai: 'Renovasi Layout Ruang Kerja Perwakilan BPKP Provinsi Riau',
    });
    expect(isi[renovasi!.asal.baris - 1]).toContain('10141546000');
  });
});

describe('ID baris', () => {
  for (const instansi of ['kemensos', 'bpkp'])
    uji(`mengimpor ${instansi} dua kali tidak mengubah apa pun, dalam urutan apa pun`, () => {
      const baru = impor(instansi).transaksi.map(kunci);
      const pertama = cocokkanBaris([], baru, 'inaproc');
      const id = pertama.baris.map((satu) => satu.id);
      expect(new Set(id).size).toBe(baru.length);
      expect(pertama.baris.every(({ lama }) => !lama)).toBe(true);
      const tersimpan = baru.map((satu, i) => ({ ...satu, id: id[i]! }));

      const kedua = cocokkanBaris(tersimpan, baru, 'inaproc');
      expect(kedua).toEqual({ baris: id.map((satu) => ({ id: satu, lama: true })), hilang: [], catatan: [] });

      const terbalik = [...baru].reverse();
      expect(cocokkanBaris([], terbalik, 'inaproc').baris.map((satu) => satu.id)).toEqual([...id].reverse());
      expect(cocokkanBaris(tersimpan, terbalik, 'inaproc').baris.map((satu) => satu.id)).toEqual(
        [...id].reverse(),
      );
    });
});

describe('unit', () => {
  for (const instansi of ['kemensos', 'bpkp'])
    uji(`unit ${instansi} dari impor pertama dikenali kembali dengan kode yang sama`, () => {
      const pertama = impor(instansi);
      const kedua = impor(instansi, pertama.unit);
      expect(kedua.transaksi.map(({ opd }) => opd)).toEqual(pertama.transaksi.map(({ opd }) => opd));
      expect(kedua.unit.filter(({ baru, sementara }) => baru || sementara)).toEqual([]);
    });
});

describe('dibandingkan dengan modul csv Python', () => {
  const program = (pemisah: string): string => `
import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as f:
    baris = list(csv.DictReader(f, delimiter='${pemisah}'))
print(json.dumps([[b['Kode Paket'], b['Kode RUP'], b['Nama Paket'].split(), int(b['Total Nilai (Rp)']), int(b['Nilai PDN (Rp)'])] for b in baris]))`;

  for (const [instansi, pemisah] of [
    ['kemensos', ','],
    ['bpkp', ';'],
  ] as const)
    uji(
      `setiap baris ${instansi} sama`,
      () => {
        const isi = new Uint8Array(readFileSync(alamat(instansi)));
        const harapan: unknown = JSON.parse(tanyaPython(program(pemisah), isi, 'data.csv'));
        const hasil = impor(instansi).transaksi.map(({ kodePaket, kodeRup, nama, isian }) => [
          kodePaket,
          kodeRup.join(';'),
          nama.keadaan === 'ada' ? nama.nilai.split(' ') : [],
          isian['nilai_kontrak']?.keadaan === 'ada' ? isian['nilai_kontrak'].nilai : null,
          isian['nilai_pdn']?.keadaan === 'ada' ? isian['nilai_pdn'].nilai : null,
        ]);
        expect(hasil).toEqual(harapan);
      },
      true,
    );
});
