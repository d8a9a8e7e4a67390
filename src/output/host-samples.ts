import { CACHING, policyFor } from './headers.ts';

/**
 * Settings of hosts for a site under `/`, which send what `headersOf` says and the compressed copies beside the files. They are kept in `docs/hosting/`; `scripts` are
 * the hashes of all inline scripts.
 */

/** Endings with the types that hosts do not know by themselves. */
const TYPES = { csv: 'text/csv', cff: 'application/yaml' } as const;
/** Types of texts whose encoding is to be said. */
const TEXTS = ['text/xml', 'text/plain', 'text/csv', 'text/css', 'application/javascript', 'image/svg+xml', 'application/yaml'];

/** A server for nginx. */
export function nginxSample(scripts: readonly string[]): string {
  return `# nginx: a site of Adva at the root of a host. Debian: apt-get install nginx libnginx-mod-http-brotli-static
# Written by the program (src/output/host-samples.ts); server_name, root and listen are yours. With a base path, put it behind each "^/" and before each location.

map $uri $adva_policy {
  default "${policyFor(false, scripts)}";
  "~^/(v/[^/]+/)?embed/" "${policyFor(true, scripts)}";
}
map $uri $adva_frames {
  default DENY;
  "~^/(v/[^/]+/)?embed/" "";
}
map $uri $adva_caching {
  default "${CACHING.page}";
  "~^/(_astro|fonts)/" "${CACHING.hashed}";
}

server {
  listen 80;
  server_name report.example;
  root /srv/report;

  index index.html;
  error_page 404 /404.html;
  absolute_redirect off;
  server_tokens off;

  include /etc/nginx/mime.types;
  types {
${Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`).join('\n')}
  }
  charset utf-8;
  charset_types ${TEXTS.join(' ')};

  # The copies beside the files; without the module of Debian leave out the line of Brotli.
  gzip_static on;
  gzip_vary on;
  brotli_static on;

  add_header Content-Security-Policy $adva_policy always;
  add_header X-Frame-Options $adva_frames always;
  add_header X-Content-Type-Options nosniff always;
  add_header Cache-Control $adva_caching;

  location / {
    try_files $uri $uri/ =404;
  }
  # What is for hosts and not for readers.
  location ~ "(^|/)(\\.|_headers$)" {
    return 404;
  }
}
`;
}

/** A virtual host for Apache. */
export function apacheSample(scripts: readonly string[]): string {
  const endings = 'html|js|css|svg|json|csv|xml|txt|cff';
  return `# Apache 2.4: a site of Adva at the root of a host. a2enmod headers rewrite
# Written by the program (src/output/host-samples.ts); ServerName, DocumentRoot and the port are yours. With a base path, put it behind each "^/".

<VirtualHost *:80>
  ServerName report.example
  DocumentRoot /srv/report

  DirectoryIndex index.html
  ErrorDocument 404 /404.html
  AddDefaultCharset utf-8
  AddCharset utf-8 .html .js .css .svg .csv .xml .txt .cff
${Object.entries(TYPES).map(([ending, type]) => `  AddType ${type} .${ending}`).join('\n')}

  <Directory /srv/report>
    Require all granted
    Options -Indexes -MultiViews
    AllowOverride None

    # The copies beside the files.
    RewriteEngine on
    RewriteCond %{REQUEST_FILENAME}index.html -f
    RewriteRule ^(.*/)?$ $1index.html
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^(.+\\.(?:${endings}))$ $1.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^(.+\\.(?:${endings}))$ $1.gz [L]
    <FilesMatch "\\.(br|gz)$">
      RemoveType .gz .br
      RemoveLanguage .br
      AddEncoding br .br
      AddEncoding gzip .gz
      SetEnv no-gzip 1
      SetEnv no-brotli 1
    </FilesMatch>
    <FilesMatch "\\.(${endings})(\\.(br|gz))?$">
      Header merge Vary Accept-Encoding
    </FilesMatch>
    # What is for hosts and not for readers.
    RewriteRule (^|/)(\\.|_headers$) - [R=404,L]
  </Directory>

  Header always set Content-Security-Policy "${policyFor(false, scripts)}"
  Header always set X-Frame-Options DENY
  Header always set X-Content-Type-Options nosniff
  Header set Cache-Control "${CACHING.page}"
  <LocationMatch "^/(v/[^/]+/)?embed/">
    Header always set Content-Security-Policy "${policyFor(true, scripts)}"
    Header always unset X-Frame-Options
  </LocationMatch>
  <LocationMatch "^/(_astro|fonts)/">
    Header set Cache-Control "${CACHING.hashed}"
  </LocationMatch>
</VirtualHost>
`;
}
