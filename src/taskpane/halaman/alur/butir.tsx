import { Caption1, Checkbox, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useNama } from '../../hooks/nama';
import type { ButirSajian } from '../../../sajian/alur/butir';

const useGaya = makeStyles({
  daftar: { listStyleType: 'none', margin: 0, padding: 0 },
  bagian: { listStyleType: 'none', margin: 0, paddingLeft: tokens.spacingHorizontalL },
  tanda: { display: 'block', paddingLeft: '32px', color: tokens.colorNeutralForeground2 },
});

/** A tick that is being written. */
export interface ButirDiubah {
  readonly butir: string;
  readonly dicentang: boolean;
}

type Ubah = (butir: string, dicentang: boolean, oleh: string) => Promise<void>;

interface Lain {
  readonly sibuk: boolean;
  readonly diubah: ButirDiubah | undefined;
  readonly ubah: Ubah;
}

/** A checklist of the SOP: requirements or outputs. */
export function Butir({
  judul,
  butir,
  ...lain
}: Lain & {
  readonly judul: string;
  readonly butir: readonly ButirSajian[];
}) {
  const gaya = useGaya();
  if (butir.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h3">{judul}</Subtitle2>
      <ul className={gaya.daftar}>
        {butir.map((satu) => (
          <SatuButir key={satu.id} butir={satu} {...lain} />
        ))}
      </ul>
    </section>
  );
}

function SatuButir({ butir, ...lain }: Lain & { readonly butir: ButirSajian }) {
  const { sibuk, diubah, ubah } = lain;
  const gaya = useGaya();
  const { nama } = useNama();
  return (
    <li>
      {butir.bagian.length > 0 ? (
        butir.teks
      ) : (
        <Checkbox
          label={butir.teks}
          checked={diubah?.butir === butir.id ? diubah.dicentang : butir.dicentang || butir.terlihat}
          // What the program sees there is there, with or without a tick.
          disabled={sibuk || (butir.terlihat && !butir.dicentang)}
          onChange={(_, { checked }) => void ubah(butir.id, checked === true, nama)}
        />
      )}
      {butir.tanda !== null && <Caption1 className={gaya.tanda}>{butir.tanda}</Caption1>}
      {butir.bagian.length > 0 && (
        <ul className={gaya.bagian}>
          {butir.bagian.map((satu) => (
            <SatuButir key={satu.id} butir={satu} {...lain} />
          ))}
        </ul>
      )}
    </li>
  );
}
