import { namaTerdekat } from '../../umum/nama-terdekat';
import { bentukBanding } from '../../umum/teks';
import type { TipeNilai } from '../tipe-nilai';
import type { Operator, OperatorBanding, OperatorHitung } from '../token/token';
import {
  laporkan,
  posisiRentang,
  tanpaKurung,
  terperiksa,
  type KonteksPohon,
  type BahanPohon,
} from './bahan-pohon';
import type { Terperiksa } from './simpul';
import type { Urai } from './urai';
import { unsurKe } from '../../umum/pasti';

const operatorHitung: ReadonlySet<string> = new Set<OperatorHitung>(['+', '-', '*', '/', '^']);
const isHitung = (op: Operator): op is OperatorHitung => operatorHitung.has(op);

/** Checks a sign or a negation. */
export function periksaAwalan(
  l: BahanPohon,
  u: Urai & { bentuk: 'awalan' },
  konteks: KonteksPohon,
): Terperiksa {
  const isi = l.periksa(u.isi, konteks);
  const rentang = { awal: isi.awal - 1, akhir: isi.akhir };
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  if (u.op === 'bukan') {
    if (isi.tipe !== 'kondisi' && isi.tipe !== 'tak-tentu' && u.isi.bentuk !== 'kurung') {
      laporkan(l, rentang, 'bukan-perlu-kurung', {});
      return terperiksa(rentang, 'tak-tentu');
    }
    if (!mintaTipe(l, isi, u.op, 'kondisi')) return terperiksa(rentang, 'tak-tentu');
    return terperiksa(rentang, 'kondisi', isi.simpul && { jenis: 'bukan', isi: isi.simpul, posisi });
  }
  if (u.op === '-' && isPangkat(u.isi)) laporkan(l, rentang, 'pangkat-bertingkat', { dibaca: '-(a ^ b)' });
  if (!mintaAngka(l, [isi], u.op)) return terperiksa(rentang, 'tak-tentu');
  const simpul =
    isi.simpul && (u.op === '-' ? ({ jenis: 'lawan', isi: isi.simpul, posisi } as const) : isi.simpul);
  return terperiksa(rentang, 'angka', simpul);
}

/** Checks an operator between two operands. */
export function periksaDua(l: BahanPohon, u: Urai & { bentuk: 'dua' }, konteks: KonteksPohon): Terperiksa {
  const kiri = l.periksa(u.kiri, konteks);
  const kanan = l.periksa(u.kanan, konteks);
  const rentang = { awal: kiri.awal, akhir: kanan.akhir };
  const posisi = posisiRentang(l, rentang.awal, rentang.akhir);
  const pasangan = kiri.simpul && kanan.simpul && { kiri: kiri.simpul, kanan: kanan.simpul, posisi };
  const { op } = u;
  if (isHitung(op)) {
    periksaPangkat(l, u, rentang);
    if (!mintaAngka(l, [kiri, kanan], op)) return terperiksa(rentang, 'tak-tentu');
    return terperiksa(rentang, 'angka', pasangan && { jenis: 'hitung', op, ...pasangan });
  }
  if (op === 'dan' || op === 'atau') {
    const kiriSah = mintaTipe(l, kiri, op, 'kondisi');
    const sah = mintaTipe(l, kanan, op, 'kondisi') && kiriSah;
    return terperiksa(
      rentang,
      sah ? 'kondisi' : 'tak-tentu',
      pasangan && { jenis: 'gabung', op, ...pasangan },
    );
  }
  if (op === 'bukan' || !bandingSah(l, { op, u, kiri, kanan, rentang }))
    return terperiksa(rentang, 'kondisi');
  return terperiksa(rentang, 'kondisi', pasangan && { jenis: 'banding', op, ...pasangan });
}

function periksaPangkat(
  l: BahanPohon,
  { op, kanan }: Urai & { bentuk: 'dua' },
  rentang: Perbandingan['rentang'],
): void {
  if (op === '^' && isPangkat(kanan)) laporkan(l, rentang, 'pangkat-bertingkat', { dibaca: 'a ^ (b ^ c)' });
}

const isPangkat = (u: Urai): boolean => u.bentuk === 'dua' && u.op === '^';

/** True where the node has the type, or is already known to be wrong. */
function mintaTipe(l: BahanPohon, t: Terperiksa, operator: Operator, diminta: TipeNilai): boolean {
  if (t.tipe === diminta || t.tipe === 'tak-tentu') return true;
  laporkan(l, t, 'tipe-operan', { operator, diminta, ada: t.tipe });
  return false;
}

function mintaAngka(
  l: BahanPohon,
  operan: readonly [Terperiksa] | readonly [Terperiksa, Terperiksa],
  operator: Operator,
): boolean {
  const [kiri, kanan = kiri] = operan;
  if (kiri.tipe === 'tanggal' || kanan.tipe === 'tanggal') {
    laporkan(l, { awal: kiri.awal, akhir: kanan.akhir }, 'hitung-tanggal', { operator });
    return false;
  }
  return operan.map((t) => mintaTipe(l, t, operator, 'angka')).every(Boolean);
}

interface Perbandingan {
  readonly op: OperatorBanding;
  readonly u: Urai & { bentuk: 'dua' };
  readonly kiri: Terperiksa;
  readonly kanan: Terperiksa;
  readonly rentang: { readonly awal: number; readonly akhir: number };
}

function bandingSah(l: BahanPohon, { op: operator, u, kiri, kanan, rentang }: Perbandingan): boolean {
  if (kiri.tipe === 'tak-tentu' || kanan.tipe === 'tak-tentu') return false;
  if (kiri.tipe === 'kondisi' || kanan.tipe === 'kondisi') {
    const bukan = u.kiri.bentuk === 'awalan' && u.kiri.op === 'bukan';
    if (bukan) laporkan(l, rentang, 'bukan-perlu-kurung', {});
    else laporkan(l, rentang, 'kondisi-dibandingkan', { operator });
    return false;
  }
  if (kiri.tipe !== kanan.tipe) {
    laporkan(l, rentang, 'beda-tipe', { operator, kiri: kiri.tipe, kanan: kanan.tipe });
    return false;
  }
  if (kiri.tipe !== 'teks') return true;
  if (operator !== '==' && operator !== '!=') {
    laporkan(l, rentang, 'operator-teks', { operator });
    return false;
  }
  periksaPilihan(l, u.kiri, u.kanan);
  periksaPilihan(l, u.kanan, u.kiri);
  return true;
}

/** A text that is none of the choices of the variable it is compared with never matches: probably a slip of the pen. */
function periksaPilihan(l: BahanPohon, sisiVariabel: Urai, sisiTeks: Urai): void {
  const v = tanpaKurung(sisiVariabel);
  const t = tanpaKurung(sisiTeks);
  if (v.bentuk !== 'daun' || t.bentuk !== 'daun') return;
  const acuan = l.nama.acuan.get(v.token);
  const token = unsurKe(l.token, t.token);
  if (acuan?.jenis !== 'variabel' || token.jenis !== 'teks') return;
  const { pilihan, nama } = acuan.variabel;
  if (!pilihan || pilihan.some((p) => bentukBanding(p) === bentukBanding(token.isi))) return;
  const params = { nilai: token.isi, variabel: nama, terdekat: namaTerdekat(token.isi, pilihan) };
  laporkan(l, { awal: t.token, akhir: t.token }, 'teks-bukan-pilihan', params);
}
