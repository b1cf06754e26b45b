import { gantiKode } from '../../application/unit/ganti-kode';
import {
  barisGantiKode,
  gantiKodeJson,
  sajikanGantiKode,
  type GantiKodeSajian,
} from '../../sajian/unit/ganti-kode';
import type { PermintaanGantiKode, HasilGantiKode } from '../../application/unit/permintaan-ganti-kode';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<PermintaanGantiKode, HasilGantiKode, GantiKodeSajian> = {
  jalankan: (buku, { lingkungan }, masukan) => gantiKode(buku, lingkungan, masukan),
  sajikan: sajikanGantiKode,
  baris: barisGantiKode,
  json: gantiKodeJson,
};
