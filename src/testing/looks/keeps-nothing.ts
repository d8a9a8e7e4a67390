import type { Look } from './look.ts';

/** A visit leaves nothing behind; the choice of colours is stored when it is made. */
export const keepsNothing: Look = {
  says: 'sets no cookie and stores nothing', in: { desk: ['shut'] },
  find: (tab) => tab.evaluate(async () => [
    ...(document.cookie === '' ? [] : [`the cookie ${document.cookie}`]),
    ...Object.keys(localStorage).map((key) => `${key} in the local storage`),
    ...Object.keys(sessionStorage).map((key) => `${key} in the storage of the session`),
    ...(await indexedDB.databases()).map(({ name }) => `the database ${name}`),
    ...(await caches.keys()).map((name) => `the cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `a worker of ${scope}`),
  ]),
};
