import { Body1, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { BagianRencana } from '../../../application/rencana/ringkasan-rencana';
import { BarisTombol } from '../../komponen/baris-tombol';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useTugas } from '../../hooks/tugas';
import { useTulis } from '../../hooks/tulis';
import type { RingkasanRencanaSajian } from '../../../sajian/rencana/ringkasan';
import { useGayaRencana } from './gaya';

const urutan: readonly BagianRencana[] = ['tujuan', 'area', 'indikator', 'baseline', 'target', 'aksi'];
const DESIMAL_BOBOT = 2;

/** The parts of the plan in the order of the SOP, each leading to its sheet. */
export function IsiRencana({ ringkasan }: { readonly ringkasan: RingkasanRencanaSajian }) {
  const gaya = useGayaRencana();
  const teks = useTeks('rencana');
  const { angka } = useTulis();
  const { jalankan } = useTugas('tempat', 'bukaTabel');
  const [hilang, setHilang] = useState<BagianRencana>();
  const buka = async (bagian: BagianRencana) => {
    const hasil = await jalankan({ tabel: bagian });
    const ada = isiHasil(hasil)?.ada !== false;
    setHilang(ada ? undefined : bagian);
  };
  return (
    <section className={gaya.rapat} aria-labelledby="isi-rencana">
      <Subtitle2 as="h3" id="isi-rencana" className={gaya.judul}>
        {teks.isi}
      </Subtitle2>
      <ul className={gaya.daftar}>
        {urutan.map((bagian) => (
          <li key={bagian}>
            <BarisTombol
              label={teks.bagian[bagian]}
              nilai={angka(ringkasan.jumlah[bagian])}
              judul={teks.bukaLembar(teks.bagian[bagian])}
              {...(bagian === 'indikator' && ringkasan.jumlah.indikator > 0
                ? { keterangan: teks.bobot(angka(ringkasan.jumlahBobot, DESIMAL_BOBOT)) }
                : {})}
              padaKlik={() => void buka(bagian)}
            />
          </li>
        ))}
      </ul>
      {hilang !== undefined && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{teks.lembarHilang(teks.bagian[hilang])}</MessageBarBody>
        </MessageBar>
      )}
      {ringkasan.area.length > 0 && (
        <details>
          <summary>{teks.perArea}</summary>
          <ul>
            {ringkasan.area.map((area) => (
              <li key={area.kode}>
                <Body1 className={gaya.patah}>
                  {area.kode} {area.nama}:{' '}
                  {teks.indikatorArea(area.jumlahIndikator, angka(area.bobot, DESIMAL_BOBOT))}
                </Body1>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
