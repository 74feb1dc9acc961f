/** Signs a demo person in through the real provider, by requests alone; answers the session's cookie. */
export async function signIn(url: string, subject: string): Promise<string> {
  const jar = new Map<string, string>();
  const ask = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(new URL(address, url), {
      redirect: 'manual',
      ...init,
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        cookie: [...jar].map(([n, v]) => `${n}=${v}`).join('; '),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  };
  const follow = async (response: Response): Promise<Response> => {
    let current = response;
    for (let step = 0; step < 10; step++) {
      const next = current.headers.get('location');
      if (next === null || /\/login\//.test(next)) return current;
      if (new URL(next, url).pathname === '/') return current;
      current = await ask(next);
    }
    throw new Error('the sign-in goes round in circles');
  };
  const atLogin = await follow(await ask('/auth/sign-in'));
  const login = atLogin.headers.get('location');
  if (login === null) throw new Error(`no sign-in page: ${atLogin.status}`);
  await follow(
    await ask(login, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ subject }),
    }),
  );
  const token = jar.get('moot');
  if (token === undefined || token === '') throw new Error(`${subject} was not let in`);
  return `moot=${token}`;
}
