import { ubahPaket, type HasilPaket } from '../../application/paket/ubah-paket';
import { barisPaket, paketJson, sajikanPaket, type PaketSajian } from '../../sajian/paket/paket';
import type { PermintaanPaket } from '../../application/paket/permintaan-paket';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<PermintaanPaket, HasilPaket, PaketSajian> = {
  jalankan: (buku, { lingkungan }, masukan) => ubahPaket(buku, lingkungan, masukan),
  sajikan: sajikanPaket,
  baris: barisPaket,
  json: paketJson,
};
