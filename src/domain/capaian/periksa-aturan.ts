import { tambahSemua } from '../umum/banyak';
import type { PitaPoin, SkalaStatus } from '../rencana/aturan-capaian';
import type { Indikator } from '../rencana/indikator';
import { aturanUntukPolarisasi } from './aturan-bawaan';
import { catatanCapaian, type CatatanCapaian } from './catatan';
import { poinTertinggi } from './pita';
import { bertetangga } from '../umum/pasti';

/** Everything wrong with an indicator's achievement rule and status bands, at once. */
export function periksaAturanCapaian({
  kode,
  polarisasi,
  aturanCapaian,
  ambangStatus,
}: Pick<Indikator, 'kode' | 'polarisasi' | 'aturanCapaian' | 'ambangStatus'>): readonly CatatanCapaian[] {
  const lokasi = { kode };
  const daftar: CatatanCapaian[] = [];
  const pilihan = aturanUntukPolarisasi[polarisasi];
  if (!pilihan.includes(aturanCapaian.jenis)) {
    const params = { aturan: aturanCapaian.jenis, polarisasi, pilihan };
    daftar.push(catatanCapaian('aturan-capaian-tidak-sesuai-polarisasi', params, lokasi));
  }
  const { bawah, atas } = aturanCapaian.batas;
  if (!(bawah < atas)) daftar.push(catatanCapaian('batas-skor-terbalik', { bawah, atas }, lokasi));
  if (aturanCapaian.jenis === 'tabel-pita') tambahSemua(daftar, periksaPita(aturanCapaian.pita, kode));
  if (ambangStatus) tambahSemua(daftar, periksaSkala(ambangStatus, kode));
  return daftar;
}

function periksaPita(pita: readonly PitaPoin[], kode: string): readonly CatatanCapaian[] {
  const tanpaPoin = poinTertinggi(pita) > 0 ? [] : [catatanCapaian('pita-tanpa-poin', {}, { kode })];
  const tidakUrut = langkahTidakNaik(pita).map((params) =>
    catatanCapaian('pita-tidak-urut', params, { kode }),
  );
  return [...tanpaPoin, ...tidakUrut];
}

/** Everything wrong with a status scale; `kode` names the indicator it belongs to, if it is not the workspace's own. */
export function periksaSkala({ jenjang }: SkalaStatus, kode?: string): readonly CatatanCapaian[] {
  const lokasi = kode === undefined ? {} : { kode };
  return langkahTidakNaik(jenjang).map((params) =>
    catatanCapaian('jenjang-status-tidak-urut', params, lokasi),
  );
}

const langkahTidakNaik = (
  daftar: readonly { readonly mulai: number }[],
): readonly { readonly mulai: number; readonly sebelum: number }[] =>
  [...bertetangga(daftar)].flatMap(([{ mulai: sebelum }, { mulai }]) =>
    mulai > sebelum ? [] : [{ mulai, sebelum }],
  );
