import { problemIn, type Rule } from './rule.ts';

/** Hosts that stand for no page: reserved for examples and tests (RFC 2606 and 6761), or this machine. */
const PLACEHOLDER = /(^|\.)(example\.(com|net|org)|example|test|invalid|localhost|local)$/;

export const webAddresses: Rule = {
  name: 'web-addresses',
  explain: 'A source or a homepage is a public page: http or https, and no placeholder host.',
  check: ({ sources, organizations }) => [
    ...sources.flatMap((record) => faultOf(record.value.url, record)),
    ...organizations.flatMap((record) =>
      record.value.homepage === undefined ? [] : faultOf(record.value.homepage, record),
    ),
  ],
};

function faultOf(address: string, record: Parameters<typeof problemIn>[0]) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return [problemIn(record, `${address} is not a web address; copy it from the page`)];
  }
  const isPublic = url.hostname.includes('.') && !PLACEHOLDER.test(url.hostname);
  return isPublic
    ? []
    : [problemIn(record, `${url.hostname} is no public host; write where the page really is`)];
}
