import { nodeListener, type WebhookHandler } from "@telespec/bandwidth-voice/webhooks";
import { type FastifyInstance, fastify } from "fastify";

/** A Fastify application with the handler at one path. */
export function createFastifyApp(handler: WebhookHandler): FastifyInstance {
  const app = fastify();
  const listener = nodeListener(handler);
  app.register(async (callbacks) => {
    // The handler reads and checks the body itself.
    callbacks.removeAllContentTypeParsers();
    callbacks.addContentTypeParser("*", (_request, _payload, done) => done(null));
    callbacks.all("/callbacks", (request, reply) => {
      reply.hijack();
      listener(request.raw, reply.raw);
    });
  });
  return app;
}
