import { Parser } from 'saxen';
import { invalidArgument } from '../protokol/galat';

export const SaxEventType = { open: 'open', close: 'close' } as const;

interface XmlEvent {
  readonly type: 'open' | 'close';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Elements of a well-formed document; anything else is InvalidArgument, as Excel refuses it. */
export function parseXml(xml: string): readonly XmlEvent[] {
  const events: XmlEvent[] = [];
  const parser = new Parser();
  parser.on('error', (error: Error) => {
    throw invalidArgument(`the XML is not well-formed: ${error.message}`);
  });
  parser.on('openTag', (name: string, attributes: () => Record<string, string>) => {
    events.push({ type: 'open', name, attributes: { ...attributes() } });
  });
  parser.on('closeTag', (name: string) => events.push({ type: 'close', name, attributes: {} }));
  parser.parse(xml);
  if (events.length === 0) throw invalidArgument('the XML has no element');
  return events;
}
