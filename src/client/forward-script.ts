/** Stands at the end of a page that names others by their languages: goes on to the first that the browser asks for, else to the first of all, with the fragment. */
export const FORWARD_SCRIPT = "(function(){var l=[].slice.call(document.querySelectorAll('a[data-forward]')),w=(navigator.languages||[navigator.language]).map(function(x){return x.toLowerCase()}),h;"
  + "function f(x){return l.find(function(a){return a.hreflang.toLowerCase()===x})||l.find(function(a){return a.hreflang.split('-')[0].toLowerCase()===x.split('-')[0]})}"
  + "w.some(function(x){return h=f(x)});location.replace((h||l[0]).href+location.hash)})()";
