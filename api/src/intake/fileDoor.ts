/**
 * POST /files: a contributor adds a file to a draft. The body is the file as it is; which submission, which version and
 * whether a table is meant stand in headers, where no log of a proxy keeps them. GET /files/draft/<id>: how it came out,
 * for the contributing authority alone.
 */
import type { FastifyInstance } from 'fastify';
import { bounds } from '../files/bounds.ts';
import type { FileRebuilder } from '../files/rebuildFile.ts';
import type { Asked } from '../gate/context.ts';
import { fileRoute, sendDraft, type FileDoorParts } from '../gate/fileAnswer.ts';
import { invalid, notFound, Refusal } from '../gate/refusal.ts';
import { isOwnOrigin } from '../gate/viewerOf.ts';
import { addFile } from './addFile.ts';
import { bytesOfOne } from './ownFiles.ts';
import { readOwnIntake } from './ownIntake.ts';
import { openSubmission, type HeldFile } from './sealed.ts';

export function addDraftFiles(
  app: FastifyInstance,
  parts: FileDoorParts & { readonly rebuildFile: FileRebuilder },
): void {
  const { services, baseUrl, rebuildFile } = parts;
  const route = fileRoute(parts);
  // Apart from the other routes: none of them takes such a body.
  void app.register(async scope => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.route({
      method: 'POST',
      url: '/files',
      bodyLimit: bounds.fileBytes,
      ...route,
      // Before the body is read. No form of another site can send this type.
      onRequest: async (request, reply) => {
        reply.header('cache-control', 'no-store');
        if (!/^application\/octet-stream$/i.test(request.headers['content-type'] ?? ''))
          return reply.code(415).send();
        if (!isOwnOrigin(request.headers, baseUrl)) return reply.code(403).send();
        if (request.caller?.kind !== 'session') throw new Refusal({ code: 'NOT_SIGNED_IN' });
        const { identity } = await services.database.read(request.caller);
        if (identity.role !== 'peer' || identity.level === null || identity.level === 'reader')
          throw notFound();
      },
      handler: async (request, reply) => {
        const { caller } = request;
        if (caller === null) throw notFound();
        const asked: Asked = { caller, door: 'http', services };
        const header = (name: string): string => String(request.headers[name] ?? '');
        const version = header('moot-version');
        if (!/^[1-9]\d{0,8}$/.test(version)) throw invalid({ path: 'version', problem: 'wrong_form' });
        const added = await addFile(asked, rebuildFile, {
          submission: header('moot-submission'),
          version: Number(version),
          bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
          asTable: header('moot-table') === 'true',
        });
        return reply.code(201).type('application/json; charset=utf-8').send(JSON.stringify(added));
      },
    });
  });
  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/files/draft/:id',
    ...route,
    handler: async (request, reply) => {
      const { caller } = request;
      if (caller === null) throw notFound();
      const { file, bytes } = await readDraftFile({ caller, door: 'http', services }, request.params.id);
      return sendDraft(reply, file.kind, bytes);
    },
  });
}

/** Which submission names it is sealed, so that all own ones are looked through, whatever id was asked for (V6). */
function readDraftFile(
  asked: Asked,
  id: string,
): Promise<{ readonly file: HeldFile; readonly bytes: Buffer }> {
  const { vault } = asked.services;
  return readOwnIntake(
    asked,
    async own => {
      const rows = await own.ask<{ id: string; content: Buffer }>(
        'select id, content from intake.submission',
      );
      const file = rows
        .flatMap(row => openSubmission(vault, row.id, row.content).files)
        .find(one => one.id === id.toLowerCase() && !one.released);
      if (file === undefined) throw notFound();
      const bytes = await bytesOfOne(own, vault, file);
      if (bytes === undefined) throw notFound();
      return { file, bytes };
    },
    () => {
      throw notFound();
    },
  );
}
