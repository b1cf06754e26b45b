export default function Kompilasi() {
  return null;
}
