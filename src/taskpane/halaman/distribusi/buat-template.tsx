import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { AkanDikirimSajian } from '../../../sajian/distribusi/akan-dikirim';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, type TugasPanel } from '../../hooks/tugas';
import { caraSerahPane } from '../../klien/cara-serah-pane';
import type { CaraTemplate, HasilBuat, PermintaanBuat } from '../../pekerja/tugas/distribusi';
import { useGayaDistribusi } from './gaya';
import { IsiTemplate } from './isi-template';
import { PilihCara } from './pilih-cara';
import { PilihUnit } from './pilih-unit';
import type { PilihanUnit } from './pilihan-unit';

/** Those that were not sent to yet; where all were, nobody, so that no second issue goes out unasked. */
function pilihanAwal(jumlah: number, belum: number): PilihanUnit {
  if (belum === 0) return 'pilih';
  return belum < jumlah ? 'belum' : 'semua';
}

/** Who is to get a template, what will be in it, and the making of it. */
export function BuatTemplate({
  periode,
  unit,
  kolom,
  memuat,
  buat,
  mulai,
}: {
  readonly periode: string;
  readonly unit: AkanDikirimSajian['unit'];
  readonly kolom: AkanDikirimSajian['kolom'];
  readonly memuat: boolean;
  readonly buat: TugasPanel<PermintaanBuat, HasilBuat>;
  readonly mulai: () => void;
}) {
  const gaya = useGayaDistribusi();
  const teks = useTeks('distribusi');
  const daftarCara: readonly CaraTemplate[] = [...caraSerahPane(), 'lembar'];
  const [cara = 'lembar', setCara] = useState(daftarCara[0]);
  const belum = unit.filter(({ serial }) => serial === 1);
  const [dipilih, setDipilih] = useState<PilihanUnit>();
  const pilihan = dipilih ?? pilihanAwal(unit.length, belum.length);
  const [dicentang, setDicentang] = useState<ReadonlySet<string>>(new Set());
  const terpilih = { semua: unit, belum, pilih: unit.filter(({ kode }) => dicentang.has(kode)) }[pilihan];
  const terbitLagi = terpilih.filter(({ serial }) => serial > 1).length;
  const dibatalkan = buat.hasil?.gagal?.kode === 'cancelled' && !buat.berjalan;

  const kerjakan = async (): Promise<void> => {
    mulai();
    const hasil = await buat.jalankan({
      periode,
      cara,
      ...(pilihan === 'semua' ? {} : { unit: terpilih.map(({ kode }) => kode) }),
    });
    if (isiHasil(hasil) === undefined) return;
    setDipilih(undefined);
    setDicentang(new Set());
  };
  return (
    <>
      <PilihUnit
        // What was searched for is done with once it was sent.
        key={belum.length}
        unit={unit}
        jumlahBelum={belum.length}
        pilihan={pilihan}
        pilih={setDipilih}
        dicentang={dicentang}
        centang={setDicentang}
        nonaktif={buat.berjalan}
      />
      {terpilih.length > 0 && <IsiTemplate unit={terpilih} kolom={kolom} />}
      {terbitLagi > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{teks.terbitLagi(terbitLagi)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={gaya.bagian}>
        {terpilih.length === 0 ? (
          <Body1>{teks.belumPilih}</Body1>
        ) : (
          <PilihCara
            daftar={daftarCara}
            cara={cara}
            pilih={setCara}
            jumlah={terpilih.length}
            nama={
              terpilih.length > 1 ? `Template ${periode}.zip` : terpilih.map(({ berkas }) => berkas).join()
            }
          />
        )}
        <div>
          <Button
            appearance="primary"
            disabled={terpilih.length === 0 || buat.berjalan || memuat}
            onClick={() => void kerjakan()}
          >
            {teks.buat(terpilih.length)}
          </Button>
        </div>
        <Keadaan tugas={buat} sedang={teks.membuat} batal={buat.batal} />
        {dibatalkan && (
          <MessageBar intent="info">
            <MessageBarBody role="status">{teks.dibatalkan}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
