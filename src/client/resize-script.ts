/**
 * For pages that show frames of the site: gives each the height that it tells. A message counts only where it comes from a frame of the page whose address is of
 * the origin that the script itself is from; all that it can do is set that frame's height.
 */
export const RESIZE_SCRIPT = `(function () {
  var own = new URL(document.currentScript.src).origin;
  function frames() { return [].slice.call(document.getElementsByTagName('iframe')).filter(function (one) { return one.src && new URL(one.src).origin === own; }); }
  addEventListener('message', function (event) {
    var data = event.data;
    if (event.origin !== own || !data || data.adva !== 'height' || !(data.height > 0 && data.height < 20000)) return;
    frames().forEach(function (one) { if (one.contentWindow === event.source) one.style.height = Math.ceil(data.height) + 'px'; });
  });
  function ask() { frames().forEach(function (one) { one.contentWindow.postMessage({ adva: 'ask' }, '*'); }); }
  ask();
  addEventListener('load', ask);
})();
`;
