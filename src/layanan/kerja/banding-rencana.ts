import {
  bandingRencana,
  type HasilBandingRencana,
  type PermintaanBandingRencana,
} from '../../application/rencana/versi/banding-rencana';
import {
  bandingRencanaJson,
  barisBandingRencana,
  sajikanBandingRencana,
  type BandingRencanaSajian,
} from '../../sajian/rencana/banding';
import type { KerjaLayanan } from '../tipe';

export const kerja: KerjaLayanan<PermintaanBandingRencana, HasilBandingRencana, BandingRencanaSajian> = {
  jalankan: (buku, _, masukan) => bandingRencana(buku, masukan),
  sajikan: sajikanBandingRencana,
  baris: barisBandingRencana,
  json: bandingRencanaJson,
};
