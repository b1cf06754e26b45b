import { pakaiSidik } from '../../domain/umum/sidik';
import { pasangPemekar } from '../xlsx/zip/pemekar';
import { pemekarNode } from './pemekar-node';
import { sidikNode } from './sidik-node';

/** What Node does faster than the libraries that run everywhere: inflating, SHA-256. Said once, before anything is read. */
export function pasangNode(): void {
  pasangPemekar(pemekarNode);
  pakaiSidik(sidikNode);
}
