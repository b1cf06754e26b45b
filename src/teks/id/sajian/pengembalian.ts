import {
  labelKetepatan,
  labelStatusPengembalian,
  type Ketepatan,
  type StatusPengembalian,
} from '../../../domain/pengembalian/status';

/** Where the return of a unit stands, as the Register Pengembalian says it. */
export const pengembalian = {
  status: labelStatusPengembalian as Readonly<Record<StatusPengembalian, string>>,
  ketepatan: labelKetepatan as Readonly<Record<Ketepatan, string>>,
};
