import type { APIRoute } from 'astro';
import { pageContext } from '../../components/page-context.ts';
import { feedOf } from '../../releases/feed.ts';
import { renderFeed } from '../../releases/render-feed.ts';
import { currentSite } from '../../report/site.ts';

/** Releases and corrections for feed readers, from the first release on. */
export function getStaticPaths() {
  const { report } = currentSite();
  return report.languages.filter(() => report.releases?.length).map(({ id: lang }) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) => {
  const feed = feedOf(pageContext(params.lang as string));
  if (!feed) throw new Error('Impossible: a feed without a release');
  return new Response(renderFeed(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
