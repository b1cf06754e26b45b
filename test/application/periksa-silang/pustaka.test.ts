import { daftarPustaka } from '../../../src/domain/pustaka/daftar';
import { gantiRujukan } from '../../../src/domain/pustaka/rujukan';
import { liburBawaan } from '../../../src/domain/kalender/hari-libur';
import { bulatkan } from '../../../src/domain/capaian/bulatkan';
import type { Indikator } from '../../../src/domain/rencana/indikator';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import type { TingkatData, Variabel } from '../../../src/domain/variabel/tipe';
import { isoDari, type Tanggal } from '../../../src/domain/umum/tanggal';
import { nilaiDari } from '../../contoh/alat';
import { bukuSilangTerhitung } from '../../bangun/buku-silang';
import { dataOpd, paket, paketKembali, transaksi } from '../../bangun/perhitungan';
import { area, indikator, target } from '../../bangun/rencana';
import { tgl } from '../../bangun/tanggal';
import { ujiDengan } from '../../alat/program-luar';

/** A fixed series of numbers from 0 to 1: data that is the same in every run. */
function deretAcak(benih: number): () => number {
  let x = benih;
  return () => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return x / 2 ** 32;
  };
}

const acak = deretAcak(13);
const pilih = <T>(daftar: readonly T[]): T => daftar[Math.floor(acak() * daftar.length)] as T;
const MULAI = tgl('2025-12-10');

type Isi = Parameters<typeof transaksi>[1];

/** A value of a variable, or each of what a cell may be without one: blank, TB, invalid; often 0. */
function isiAcak({ tipe, pilihan, nama }: Variabel): NonNullable<Isi>[string] | undefined {
  const undian = acak();
  if (undian < 0.1) return undefined;
  if (undian < 0.14) return 'TB';
  if (undian < 0.17) return '?';
  if (tipe === 'tanggal') return { tanggal: isoDari((MULAI + Math.floor(acak() * 105)) as Tanggal) };
  if (tipe === 'ya-tidak') return acak() < 0.5;
  if (tipe === 'pilihan') return pilih(pilihan ?? []);
  if (tipe === 'teks') return pilih(['CV Satu', ' cv  SATU', 'PT Dua']);
  if (undian < 0.25) return 0;
  return tipe === 'rupiah'
    ? Math.floor(acak() * 9e9) / 100
    : Math.floor(acak() * (nama.startsWith('jumlah') ? 4 : 100));
}

const isiBaris = (tingkat: TingkatData, tanpa: readonly string[] = []): NonNullable<Isi> =>
  Object.fromEntries(
    variabelBaku
      .filter((v) => v.tingkat === tingkat && !tanpa.includes(v.id))
      .flatMap((v) => {
        const isi = isiAcak(v);
        return isi === undefined ? [] : [[v.id, isi]];
      }),
  );

const unit = ['1.01', '1.010', 'C', 'D', 'E']; // codes that are one number, and two units
const daftarArea = ['A1', 'A2', 'A3'];
const kode = new Map(daftarPustaka.map(({ id }, ke) => [id, `IK${String(ke + 1).padStart(2, '0')}`]));
const paketPer = Array.from({ length: 90 }, (_, ke) => ({
  rup: `R${ke}`,
  opd: pilih(unit),
  area: daftarArea.filter(() => acak() < 0.5),
}));

const daftarIndikator = daftarPustaka.map((entri, ke): Indikator => {
  const { awal: _awal, sebutan: _sebutan, ...atribut } = entri;
  return indikator({
    ...atribut,
    id: entri.id,
    pustaka: entri.id,
    kode: kode.get(entri.id) ?? '',
    area: daftarArea[ke % 3] ?? 'A1',
    rumus: nilaiDari(gantiRujukan(entri.rumus, (id) => kode.get(id))),
    lingkupEvaluasi: ['seluruh', 'opd', 'area'],
    frekuensi: 'triwulan',
  });
});

const keadaan = {
  indikator: daftarIndikator,
  unit,
  tanggalData: '2026-03-20',
  libur: liburBawaan,
  // E has not reported for the period; its position before counts where the rule says so.
  posisi: { '1.01': '2026-TW1', '1.010': '2026-TW1', C: '2026-TW1', D: '2026-TW1', E: '2025-TW4' },
  rencana: {
    area: daftarArea.map((satu, ke) => area({ id: `ar-${ke}`, kode: satu })),
    target: daftarIndikator.map(({ id, polarisasi }, ke) =>
      target({
        id: `t-${ke}`,
        indikatorId: id,
        periode: '2026-TW1',
        ...(polarisasi === 'dalam-rentang'
          ? { nilai: null, batasBawah: 90, batasAtas: 110 }
          : { nilai: 5 + ke * 3 }),
      }),
    ),
  },
  induk: paketPer.map(({ rup, opd, area: milik }, ke) =>
    paket({ id: `p${ke}`, rup, opd, area: milik }, { pagu: 1_000_000 * (ke + 1) }),
  ),
  data: [
    ...paketPer.map(({ rup, opd }, ke) =>
      paketKembali(
        { id: `p${ke}`, rup, opd, ...masa(opd) },
        isiBaris('rup', ke % 2 === 0 ? ['nilai_kontrak_paket'] : []),
      ),
    ),
    ...Array.from({ length: 200 }, (_, ke) => {
      const milik = pilih(paketPer);
      const lain = paketPer.filter(({ opd }) => opd === milik.opd).slice(0, 2);
      const rup = ke % 7 === 0 ? [milik.rup, ...lain.map((satu) => satu.rup)] : milik.rup;
      return transaksi({ id: `t${ke}`, opd: milik.opd, rup, ...masa(milik.opd) }, isiBaris('transaksi'));
    }),
    ...unit.map((satu) => dataOpd({ id: satu, opd: satu, ...masa(satu) }, isiBaris('opd'))),
    ...Array.from({ length: 20 }, (_, ke) => {
      const opd = pilih(unit);
      return {
        ...dataOpd({ id: `aksi-${ke}`, opd, ...masa(opd) }, isiBaris('aksi')),
        tingkat: 'aksi' as const,
      };
    }),
  ],
};

function masa(opd: string) {
  return opd === 'E' ? { periode: '2025-TW4' } : {};
}

ujiDengan(
  'soffice',
  'LibreOffice menghitung tiga puluh indikator pustaka sama dengan program, di setiap lingkup',
  async () => {
    expect(daftarPustaka).toHaveLength(30);
    const buku = await bukuSilangTerhitung(keadaan);
    expect(buku.baris).toHaveLength(30 * (1 + unit.length + daftarArea.length));
    for (const satu of buku.baris) {
      const { nilai, excel, bulat } = satu;
      if (typeof nilai === 'number' && typeof excel === 'number') {
        expect([satu, Math.abs(excel - nilai) <= 1e-9 * Math.max(Math.abs(nilai), Math.abs(excel))]).toEqual([
          satu,
          true,
        ]);
        expect([satu.kode, bulatkan(excel, 2)]).toEqual([satu.kode, bulat]);
      } else expect([satu.kode, satu.kodeLingkup, excel]).toEqual([satu.kode, satu.kodeLingkup, nilai]);
    }
    expect(buku.baris.filter(({ status, statusSkor }) => status !== 'Sama' || statusSkor !== 'Sama')).toEqual(
      [],
    );
    expect(buku.judul).toBe('Tidak ada perbedaan pada 270 angka yang diperiksa.');
    // Most are figures, not reasons: nothing is compared with nothing.
    const berangka = new Set(
      buku.baris.flatMap(({ kode: milik, excel }) => (typeof excel === 'number' ? [milik] : [])),
    );
    expect([...kode.values()].filter((satu) => !berangka.has(satu))).toEqual([]);
  },
);
