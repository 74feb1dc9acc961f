/** GET /files/review/<id>: a file of what is in review, for moderators, as a peer would see it. */
import type { FastifyInstance } from 'fastify';
import type { Asked } from '../gate/context.ts';
import { fileRoute, sendDraft, type FileDoorParts } from '../gate/fileAnswer.ts';
import { notFound } from '../gate/refusal.ts';
import { bytesOfOne } from '../intake/ownFiles.ts';
import { openRevision, type HeldFile } from '../intake/sealed.ts';
import { readDesk } from './desk.ts';

export function addReviewFiles(app: FastifyInstance, parts: FileDoorParts): void {
  const { services } = parts;
  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/files/review/:id',
    ...fileRoute(parts),
    handler: async (request, reply) => {
      const { caller } = request;
      if (caller === null) throw notFound();
      const { file, bytes } = await readReviewFile({ caller, door: 'http', services }, request.params.id);
      return sendDraft(reply, file.kind, bytes);
    },
  });
}

/** Only while a moderator is to decide on it, or its slot has not come. */
function readReviewFile(
  asked: Asked,
  id: string,
): Promise<{ readonly file: HeldFile; readonly bytes: Buffer }> {
  const { vault } = asked.services;
  return readDesk(asked, async desk => {
    const rows = await desk.ask<{ id: string; content: Buffer }>(
      `select id, content from intake.revision where state in ('submitted', 'approved')`,
    );
    const file = rows
      .flatMap(row => openRevision(vault, row.id, row.content).files)
      .find(one => one.id === id.toLowerCase() && !one.released);
    if (file === undefined) throw notFound();
    const bytes = await bytesOfOne(desk, vault, file);
    if (bytes === undefined) throw notFound();
    return { file, bytes };
  });
}
