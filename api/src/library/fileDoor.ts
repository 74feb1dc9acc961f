/**
 * GET /files/<id>: a file of a publication, for whoever may read the publication; the database decides. What is hidden,
 * withdrawn, absent or no id at all is answered alike, after the same statement (V6).
 */
import type { FastifyInstance } from 'fastify';
import { fileRoute, sendReleased, type FileDoorParts } from '../gate/fileAnswer.ts';
import { notFound } from '../gate/refusal.ts';
import { idOrNobody } from './asked.ts';
import type { FileKind } from './attachedFile.ts';
import type { Marking } from './publication.ts';

export function addLibraryFiles(app: FastifyInstance, parts: FileDoorParts): void {
  const { services } = parts;
  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/files/:id',
    ...fileRoute(parts),
    handler: async (request, reply) => {
      const { caller, params, headers } = request;
      if (caller === null) throw notFound();
      const { rows } = await services.database.read(caller, {
        name: 'file',
        text: `select f.id, f.kind, f.bytes, p.marking from library.file f
          join library.publication p on p.id = f.publication_id where f.id = $1`,
        values: [idOrNobody(params.id)],
      });
      const [found] = (rows[0] ?? []) as unknown as {
        readonly id: string;
        readonly kind: `${FileKind}`;
        readonly bytes: Buffer;
        readonly marking: `${Marking}`;
      }[];
      if (found === undefined) throw notFound();
      return sendReleased(reply, found, headers['sec-fetch-dest']);
    },
  });
}
