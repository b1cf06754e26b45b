export default function Rencana() {
  return null;
}
