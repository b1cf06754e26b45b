import {
  ArrowDownloadRegular,
  ClipboardTaskListLtrRegular,
  DataTrendingRegular,
  DatabaseRegular,
  DocumentTargetRegular,
  SendRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { KodeHalaman } from '../halaman/kode-halaman';

export const ikonHalaman: Readonly<Record<KodeHalaman, FluentIcon>> = {
  alur: ClipboardTaskListLtrRegular,
  rencana: DocumentTargetRegular,
  data: DatabaseRegular,
  distribusi: SendRegular,
  kompilasi: ArrowDownloadRegular,
  capaian: DataTrendingRegular,
};
