import { isTerhenti } from '../../domain/umum/catatan';
import { ok } from '../../domain/umum/result';
import { isoDari } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import { tabelRiwayatOpd } from '../../lembar/daftar/riwayat-opd';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { bacaBarisTertulis, tabelDataPeriode } from '../data/baris-periode';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { perubahanIdBaru } from '../ruang-kerja/id-baru';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { periksaGantiKode } from './periksa-ganti-kode';
import type { HasilGantiKode, PermintaanGantiKode } from './permintaan-ganti-kode';
import { barisBerkode, barisRiwayatOpd, perubahanGantiKode, unitDenganKode } from './perubahan-ganti-kode';

/**
 * Gives a unit another code from a day on: plan, Paket and Transaksi are rewritten in one write; compiled rows, register and
 * figures keep the code of their time, which leads to the unit and is never given again.
 */
export async function gantiKode(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanGantiKode,
): Luaran<HasilGantiKode> {
  const dimuat = await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode]);
  if (!dimuat.ok) return dimuat;
  const { ruang, perubahan: idBaru } = perubahanIdBaru(dimuat.value, lingkungan);
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku);
  const data = bacaBarisTertulis(ruang.tabel.isi, variabelBaku).baris.map((satu) => satu.data);
  const dipakai = new Set([...induk.baris, ...data, ...ruang.data.register].map(({ opd }) => opd));
  const { catatan, ganti } = periksaGantiKode(ruang.data, permintaan, dipakai);
  // That the code was typed over is what this settles; all else that is wrong stops it.
  const menahan = ruang.data.catatan.filter((satu) => isTerhenti([satu]));
  if (ganti === undefined || isTerhenti([...menahan, ...catatan]))
    return ok({ catatan: [...menahan, ...catatan] });
  const milik = barisBerkode(ruang, induk, ganti);
  const unitBaru = unitDenganKode(ganti, permintaan.nama?.trim() ?? '');
  const isMilik = ({ opd }: { readonly opd: string }): boolean =>
    opd === ganti.lama || ruang.data.unit.milik(opd)?.id === ganti.unit.id;
  const isi: HasilGantiKode = {
    lama: ganti.lama,
    baru: ganti.baru,
    nama: unitBaru.nama,
    mulai: ganti.mulai,
    diganti: {
      target: milik.target.length,
      aksi: milik.aksi.length,
      paket: milik.paket.length,
      transaksi: milik.transaksi.length,
      opd: milik.opd.length,
    },
    tetap: { data: data.filter(isMilik).length, register: ruang.data.register.filter(isMilik).length },
    pratinjau: permintaan.pratinjau === true,
    tanpaPerubahan: ganti.sudah,
  };
  if (isi.pratinjau || ganti.sudah) return ok({ catatan, isi });
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Ganti kode unit',
    `${isi.lama} menjadi ${isi.baru}${isi.mulai === null ? '' : ` mulai ${isoDari(isi.mulai)}`}`,
    [
      ...idBaru,
      ...induk.beriId,
      ...perubahanGantiKode(ganti, unitBaru, milik),
      perubahanSimpan(tabelRiwayatOpd, [barisRiwayatOpd(ganti, unitBaru, permintaan, lingkungan)]),
    ],
  );
  return disimpan.ok ? ok({ catatan, isi }) : disimpan;
}
