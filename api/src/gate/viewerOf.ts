/**
 * Who asks, as a door sees it: the hash of the session token in the cookie, or of an API token where a program sends
 * one. The database says the rest.
 */
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../database/asViewer.ts';

/** Name of the session cookie: with the host prefix wherever there is TLS. */
export const sessionCookie = (baseUrl: string): string =>
  baseUrl.startsWith('https://') ? '__Host-moot' : 'moot';

/** A token has 256 bits and is never stored; its hash is. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** Hashed apart from sessions, so that neither can be used in the other's place. */
export const hashOfApiToken = (token: string): Buffer =>
  createHash('sha256').update(`moot api token ${token}`, 'utf8').digest();

/** The value of one cookie, without decoding anything else of the header. */
export function cookieOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  for (const part of (headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/**
 * A caller from a request's headers: `Authorization: Bearer` is a program's API token, and whoever sends one is asked
 * for no cookie. Identity never comes from any other header.
 */
export function viewerOf(headers: IncomingHttpHeaders, baseUrl: string): Caller {
  const bearer = /^bearer\b(.*)$/i.exec(headers.authorization ?? '');
  if (bearer !== null) return { session: hashOfApiToken(bearer[1]?.trim() ?? ''), kind: 'token' };
  const token = cookieOf(headers, sessionCookie(baseUrl));
  if (token === undefined || token === '') return { session: null };
  return { session: hashOfToken(token), kind: 'session' };
}

/** Whether a request that changes something comes from our own pages. Requests without the header are no browser's. */
export const isOwnOrigin = (headers: IncomingHttpHeaders, baseUrl: string): boolean =>
  headers.origin === undefined || headers.origin === new URL(baseUrl).origin;
