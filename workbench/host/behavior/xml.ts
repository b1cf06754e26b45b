import { Parser } from 'saxen';
import { invalidArgument } from '../protocol/errors';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The root element of a well-formed document; anything else is InvalidArgument, as Excel refuses it. */
export function rootElement(xml: string): XmlElement {
  let root: XmlElement | undefined;
  const refuse = (error: Error): never => {
    throw invalidArgument(`the XML is not well-formed: ${error.message}`);
  };
  new Parser()
    .on('error', refuse)
    .on('warn', refuse)
    .on('openTag', (name, attributes) => {
      root ??= { name, attributes: { ...(attributes() || {}) } };
    })
    .parse(xml);
  if (!root) throw invalidArgument('the XML has no element');
  return root;
}
