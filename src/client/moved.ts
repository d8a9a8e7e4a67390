/** On a page that has moved: goes on to where it is now, to the place in it that was asked for. */
const way = document.querySelector<HTMLAnchorElement>('.way a[data-moved]');
const asked = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
// A place that is gone says so on this page.
const place = asked?.classList.contains('lost-anchor') ? asked.querySelector<HTMLAnchorElement>('a[data-moved]') : undefined;
if (way && place !== null) location.replace(place ? place.href : way.hash !== '' || location.hash === '' ? way.href : `${way.href}${location.hash}`);
