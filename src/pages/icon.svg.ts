/** The site's icon: the ripple, in colours that stand out on light and dark tabs. */
export function GET(): Response {
  const arcs = ['M26 16a10 10 0 0 0-10 10', 'M26 10A16 16 0 0 0 10 26', 'M26 4A22 22 0 0 0 4 26'].map((path) => `<path d="${path}"/>`).join('');
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>:root{color:#0d5278}@media(prefers-color-scheme:dark){:root{color:#8cc4e6}}</style><g fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round">${arcs}</g><circle cx="25" cy="25" r="3" fill="currentColor"/></svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
}
