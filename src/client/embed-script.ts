/** Stands in what other sites show in a frame: tells the page around it how high it is, at first, when that changes, and when it is asked. */
export const EMBED_SCRIPT = "(function(){if(parent===window)return;var r=document.documentElement,h=0;"
  + "function s(e){var n=Math.ceil(r.getBoundingClientRect().height);if(n!==h||e&&e.data&&e.data.adva==='ask'){h=n;parent.postMessage({adva:'height',height:n},'*')}}"
  + "addEventListener('message',s);addEventListener('load',s);window.ResizeObserver&&new ResizeObserver(function(){s()}).observe(r)})()";
