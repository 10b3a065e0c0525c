interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

export interface Page {
  readonly url: string;
  readonly status: number;
  readonly html: string;
}

/** Follows redirects of one site, sends forms and keeps cookies, as a browser without scripts does. */
export class Browser {
  #cookies: readonly Cookie[] = [];

  constructor(readonly site: string) {}

  /** Opens an address; the page at the end, or the address of another site that it led to. */
  open(url: string): Promise<Page> {
    return this.#follow(url, {});
  }

  send(page: Page, fields: Readonly<Record<string, string>>): Promise<Page> {
    const action = /<form method="post" action="([^"]+)"/.exec(page.html)?.[1];
    if (action === undefined) throw new Error(`There is no form: ${page.html}`);
    const body = new URLSearchParams(fields);
    return this.#follow(new URL(action, page.url).href, { method: 'POST', body });
  }

  async #follow(url: string, init: RequestInit): Promise<Page> {
    if (!url.startsWith(`${this.site}/`)) return { url, status: 0, html: '' };
    const headers = { cookie: this.#cookiesFor(new URL(url).pathname), accept: 'text/html' };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    this.#keep(response.headers.getSetCookie(), new URL(url).pathname);
    const location = response.headers.get('location');
    const html = await response.text();
    return location === null
      ? { url, status: response.status, html }
      : this.#follow(new URL(location, url).href, {});
  }

  #cookiesFor(path: string): string {
    return this.#cookies
      .filter((cookie) => path === cookie.path || path.startsWith(cookie.path.replace(/\/?$/, '/')))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  #keep(lines: readonly string[], requestPath: string): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const [name = '', value = ''] = pair.split(/=(.*)/);
      const stated = attributes.find((attribute) => /^path=/i.test(attribute))?.slice('path='.length);
      const path = stated ?? requestPath;
      const others = this.#cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
      this.#cookies = value === '' ? others : [...others, { name, value, path }];
    }
  }
}
