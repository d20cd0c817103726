import { describe, expect, it } from 'vitest';
import { policyElement, policyOf } from '../../src/publish/content-security-policy.ts';
import { SECURITY_HEADERS } from '../../src/publish/security-headers.ts';
import { withPolicy } from '../../src/publish/security-plugin.ts';

const SERVED = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

describe('policyOf', () => {
  it('lets a served page load from its own origin alone', () => expect(policyOf()).toBe(SERVED));

  it('names a single file’s script and style by their hashes, and no origin', () => {
    const grants = { scriptHashes: ['sha256-a='], styleHashes: ['sha256-b=', 'sha256-c='] };
    expect(policyOf({ ...grants, isSingleFile: true })).toBe(
      [
        "default-src 'none'",
        "script-src 'sha256-a='",
        "style-src 'sha256-b=' 'sha256-c='",
        'img-src data: blob:',
        'font-src data:',
        "connect-src 'none'",
        'worker-src blob:',
        "manifest-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ].join('; '),
    );
  });

  it('never allows what is inline or evaluated, nor another host', () => {
    for (const isSingleFile of [true, false]) {
      expect(policyOf({ isSingleFile })).not.toMatch(/unsafe|https?:|\*/);
    }
  });
});

describe('the headers', () => {
  it('hold the same policy, and let any site frame the page', () => {
    expect(SECURITY_HEADERS['Content-Security-Policy']).toBe(`${SERVED}; frame-ancestors *`);
  });
});

describe('withPolicy', () => {
  it('puts the policy before all that it governs', () => {
    const page = '<head>\n    <meta charset="utf-8" />\n    <script src="a.js"></script></head>';
    expect(withPolicy(page, "script-src 'self'")).toBe(
      [
        '<head>',
        '    <meta charset="utf-8" />',
        `    ${policyElement("script-src 'self'")}`,
        '    <meta name="referrer" content="no-referrer" />',
        '    <script src="a.js"></script></head>',
      ].join('\n'),
    );
  });

  it('refuses a page in which the policy would have no place', () => {
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});
