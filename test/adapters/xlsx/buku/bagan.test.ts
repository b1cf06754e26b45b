import { kontrakBagan } from '../../../kontrak/bagan';
import { orangDiBagan } from './bagan-berkas';

kontrakBagan('BukuXlsx', orangDiBagan);
