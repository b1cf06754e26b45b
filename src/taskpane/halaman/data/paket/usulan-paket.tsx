import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { IkhtisarDataSajian } from '../../../../sajian/data/ikhtisar';
import type { PaketSajian } from '../../../../sajian/paket/paket';
import { useTeks } from '../../../hooks/bahasa';
import { useGayaData } from '../gaya';
import { KonfirmasiUsulan } from './konfirmasi-usulan';

/** As the command names all packages with proposals. */
const SEMUA = 'semua';
/** Packages shown at first and with each press of the button; an import can propose hundreds. */
const SEKALI = 10;

/** Proposals, each to be confirmed by itself, or all of them at once. */
export function UsulanPaket({
  usulan: { teks: kalimat, paket },
  selesai,
}: {
  readonly usulan: NonNullable<IkhtisarDataSajian['usulan']>;
  readonly selesai: (isi: PaketSajian) => void;
}) {
  const gaya = useGayaData();
  const teks = useTeks('data').paket;
  const { tampilkanLagi } = useTeks('komponen');
  const [dipilih, setDipilih] = useState<string>();
  const [batas, setBatas] = useState(SEKALI);
  const isAda = dipilih === SEMUA || paket.some(({ kode }) => kode === dipilih);
  const konfirmasi = (kode: string, diganti: boolean) => (
    <KonfirmasiUsulan
      key={kode}
      kode={kode}
      judul={kode === SEMUA ? teks.konfirmasiSemua : teks.konfirmasiKode(kode)}
      diganti={diganti}
      selesai={(isi) => {
        setDipilih(undefined);
        selesai(isi);
      }}
      tutup={() => setDipilih(undefined)}
    />
  );
  return (
    <>
      <Body1>{kalimat}</Body1>
      <ul className={gaya.daftar} aria-label={teks.usulan}>
        {paket.slice(0, batas).map(({ kode, perubahan, diganti }) => (
          <li key={kode} className={gaya.butir}>
            {perubahan.map((satu) => (
              <div key={satu}>{satu}</div>
            ))}
            {dipilih === kode
              ? konfirmasi(kode, diganti)
              : !isAda && (
                  <Button
                    size="small"
                    aria-label={teks.konfirmasiKode(kode)}
                    onClick={() => setDipilih(kode)}
                  >
                    {teks.konfirmasi}
                  </Button>
                )}
          </li>
        ))}
      </ul>
      {paket.length > batas && (
        <Button size="small" appearance="subtle" onClick={() => setBatas(batas + SEKALI)}>
          {tampilkanLagi(paket.length - batas)}
        </Button>
      )}
      {dipilih === SEMUA &&
        konfirmasi(
          SEMUA,
          paket.some(({ diganti }) => diganti),
        )}
      {!isAda && paket.length > 1 && (
        <div>
          <Button size="small" onClick={() => setDipilih(SEMUA)}>
            {teks.konfirmasiSemua}
          </Button>
        </div>
      )}
    </>
  );
}
