import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;
const SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/)[^>]*>([^]*?)<\/script>/g;

/**
 * A page with its policy at the start of its head, since a policy in a page governs only what stands after it, and with the hashes of its own scripts and styles in
 * it and no others. A page without a policy stays as it is.
 */
export function withOwnPolicy(html: string): string {
  const [policy, content = ''] = POLICY.exec(html) ?? [];
  if (policy === undefined) return html;
  const rest = html.replace(policy, '');
  const own = content.split(';').map((one) => one.trim()).filter((one) => one !== '').map((directive) => {
    const [name = '', ...sources] = directive.split(/\s+/);
    const hashes = name === 'style-src' ? hashesOf(rest, STYLE) : name === 'script-src' ? hashesOf(rest, SCRIPT) : [];
    return [name, ...sources.filter((one) => !one.startsWith("'sha256-")), ...hashes].join(' ');
  }).join(';');
  const meta = policy.replace(content, () => own);
  return rest.replace(/<head>\s*(<meta charset="[^"]*">)?/, (head) => `${head}${meta}`);
}

/** What the policy in a page says; undefined where it has none. */
export function policyOf(html: string): string | undefined {
  return POLICY.exec(html)?.[1];
}

function hashesOf(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}
