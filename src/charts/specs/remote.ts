import { phrase, type Phrase } from '../../terms/phrase.ts';
import { isJsonObject, walkJson, type Json, type JsonObject, type JsonPath } from '../../parse/json.ts';

/** Something that would load, or lead to, another place when a specification is drawn. */
export interface RemoteReference {
  readonly path: JsonPath;
  readonly actual: string;
  readonly detail: Phrase;
  readonly repair: Phrase;
}

const ELSEWHERE = /(?:\b(?:https?|ftp|file|blob|wss?|javascript):|^\s*\/\/|["'`]\s*\/\/)/i;
/** Pictures that are part of the file. */
const INLINE_IMAGE = /^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=]+$/;
const EXPRESSIONS: readonly JsonPath[number][] = ['expr', 'calculate', 'filter', 'test', 'labelExpr', 'update', 'init', 'signal', 'on'];

/** True for the address of a picture that is drawn without loading anything; `images` are those that the report has. */
export function isLocalImage(url: string, images: Readonly<Record<string, string>>): boolean {
  return Object.hasOwn(images, url) || INLINE_IMAGE.test(url);
}

/** Everything in a specification that would load something or lead elsewhere; what an expression builds is found when it is drawn. */
export function remoteReferencesOf(spec: JsonObject, images: Readonly<Record<string, string>>): RemoteReference[] {
  const found: RemoteReference[] = [];
  const urlFields = new Set<string>();
  walkJson(spec, (node, path) => {
    const key = path.at(-1);
    const shown = typeof node === 'string' ? node : JSON.stringify(node).slice(0, 80);
    const add = (detail: Phrase, repair: Phrase) => found.push({ path, actual: shown, detail, repair });
    if (path.at(-2) === 'values') return false;
    if (key === 'url' && isImageUrl(path)) found.push(...imageUrls(node, path, images, urlFields));
    else if (key === 'url') add(phrase('data-is-loaded'), phrase('write-rows-or-battery'));
    else if (key === 'loader') add(phrase('a-loader-fetches'), phrase('delete-loader'));
    else if (key === 'href') add(phrase('a-picture-would-link'), phrase('link-in-text'));
    else if (key === 'embedOptions' && path.at(-2) === 'usermeta') add(phrase('embed-options-load'), phrase('delete-it'));
    else if (typeof node === 'string' && (EXPRESSIONS.includes(key ?? '') || EXPRESSIONS.includes(path.at(-2) ?? '')) && ELSEWHERE.test(node)) add(phrase('an-expression-holds-address'), phrase('take-address-out'));
    else if (typeof node === 'string' && /url\(\s*["']?(?!#)/i.test(node)) add(phrase('a-colour-is-loaded'), phrase('name-the-colour'));
    return undefined;
  });
  return [...found, ...fieldUrls(spec, urlFields, images)];
}

/** The address of an image mark: a property of the mark, or a channel. */
function isImageUrl(path: JsonPath): boolean {
  return path.at(-2) === 'mark' || path.at(-2) === 'encoding' || path.at(-2) === 'image';
}

const IMAGE_REPAIR = phrase('put-picture-into-specs');

function imageUrls(node: Json, path: JsonPath, images: Readonly<Record<string, string>>, urlFields: Set<string>): RemoteReference[] {
  const found: RemoteReference[] = [];
  const look = (url: Json | undefined, at: JsonPath) => {
    if (typeof url === 'string' && !isLocalImage(url, images)) found.push({ path: at, actual: url.slice(0, 80), detail: phrase('a-picture-is-loaded'), repair: IMAGE_REPAIR });
  };
  look(typeof node === 'string' ? node : undefined, path);
  for (const part of isJsonObject(node) ? [node, ...[node['condition'] ?? []].flat()] : []) {
    if (!isJsonObject(part)) continue;
    look(part['value'], [...path, 'value']);
    if (typeof part['field'] === 'string') urlFields.add(part['field']);
  }
  return found;
}

/** Rows whose picture would be loaded. */
function fieldUrls(spec: JsonObject, fields: ReadonlySet<string>, images: Readonly<Record<string, string>>): RemoteReference[] {
  const found: RemoteReference[] = [];
  if (fields.size === 0) return found;
  walkJson(spec, (node, path) => {
    const key = path.at(-1);
    if (typeof node === 'string' && typeof key === 'string' && fields.has(key) && path.includes('values') && !isLocalImage(node, images)) {
      found.push({ path, actual: node.slice(0, 80), detail: phrase('a-picture-is-loaded'), repair: IMAGE_REPAIR });
    }
  });
  return found;
}

/** Expressions that give another picture on another day or another screen. */
export function unsteadyExpressionsOf(spec: JsonObject): { readonly path: JsonPath; readonly actual: string }[] {
  const found: { path: JsonPath; actual: string }[] = [];
  walkJson(spec, (node, path) => {
    if (path.at(-2) === 'values') return false;
    const actual = typeof node === 'string' && (EXPRESSIONS.includes(path.at(-1) ?? '') || EXPRESSIONS.includes(path.at(-2) ?? '')) ? /\b(?:now|windowSize|containerSize|screen)\s*\(/.exec(node)?.[0] : undefined;
    if (actual !== undefined) found.push({ path, actual: `${actual})` });
    return undefined;
  });
  return found;
}
