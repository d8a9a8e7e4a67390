import { expect, it } from 'vitest';
import { withOwnPolicy } from './page-policy.ts';

const page = (policy: string, rest: string) => `<html><head><meta charset="utf-8"><style>p{}</style>${rest}<meta http-equiv="content-security-policy" content="${policy}"></head><body></body></html>`;
// printf 'p{}' | openssl dgst -sha256 -binary | base64; the same of `a()`
const [STYLE, SCRIPT] = ["'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='", "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"];

it('stands before all that it governs, with the hashes of what the page has and no others', () => expect(withOwnPolicy(page("default-src 'none';script-src 'self' 'sha256-other=';style-src 'self' 'sha256-old='", '<script>a()</script><script src="/b.js"></script><script type="application/ld+json">{}</script>')))
  .toBe(`<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self' ${SCRIPT};style-src 'self' ${STYLE}"><style>p{}</style><script>a()</script><script src="/b.js"></script><script type="application/ld+json">{}</script></head><body></body></html>`));
it('is not made where there is none', () => expect(withOwnPolicy('<head><style>p{}</style></head>')).toBe('<head><style>p{}</style></head>'));
