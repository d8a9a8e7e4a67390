import { resolve } from 'node:path';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';

/** What the environment of a command says; everything else is in the report's own files. */
export interface Settings {
  /** The folder that holds `data/`, `content/` and `public/`. */
  readonly reportDir: string;
  /** Where the site is written. */
  readonly outDir: string;
  /** Where drawings are kept between builds, if not in the program's folder. */
  readonly drawingsDir?: string;
  /** Overrides the site's address of `report.yaml`. */
  readonly siteUrl?: string;
  /** Overrides the base path of `report.yaml`; begins and ends with `/`. */
  readonly basePath?: string;
  readonly diagnostics: readonly Diagnostic[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `REPORT_DIR`, `OUT_DIR`, `DRAWINGS_DIR`, `SITE_URL` and `BASE_PATH`; `root` is the program's folder. */
export function readSettings(environment: Environment, root: string): Settings {
  const diagnostics: Diagnostic[] = [];
  const { REPORT_DIR, OUT_DIR, DRAWINGS_DIR, SITE_URL, BASE_PATH } = environment;
  const settings: { siteUrl?: string; basePath?: string; drawingsDir?: string } = {};
  if (DRAWINGS_DIR) settings.drawingsDir = resolve(root, DRAWINGS_DIR);
  if (SITE_URL) {
    const url = /^https?:\/\//.test(SITE_URL) ? URL.parse(SITE_URL) : null;
    if (url && `${url.origin}/` === url.href) settings.siteUrl = url.origin;
    else if (url) diagnostics.push(invalid('SITE_URL', SITE_URL, phrase('a-web-address-without-path'), phrase('write-setting', { setting: `SITE_URL=${url.origin} BASE_PATH=${url.pathname}` })));
    else diagnostics.push(invalid('SITE_URL', SITE_URL, phrase('a-web-address'), phrase('write-setting-like-this', { example: 'https://example.org' })));
  }
  if (BASE_PATH) {
    const path = `/${BASE_PATH.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
    if (/^\/(?:(?!\.+\/)[\w.-]+\/)*$/.test(path)) settings.basePath = path;
    else diagnostics.push(invalid('BASE_PATH', BASE_PATH, phrase('a-path'), phrase('write-setting-like-this', { example: '/reports/2024/' })));
  }
  return { reportDir: resolve(root, REPORT_DIR || '.'), outDir: resolve(root, OUT_DIR || 'dist'), ...settings, diagnostics };
}

function invalid(setting: string, actual: string, expected: Phrase, repair: Phrase): Diagnostic {
  return diagnostic('SETTING_INVALID', startOf(setting), { setting, actual, expected, repair });
}
