import { createHandler } from "./handler.ts";

/** The secrets of the Worker. */
interface Env {
  readonly CALLBACK_USERNAME: string;
  readonly CALLBACK_PASSWORD: string;
}

/** A Worker, or whatever else has a `fetch` handler: `export { worker as default }`. */
export const worker = {
  fetch(request: Request, env: Env): Response | Promise<Response> {
    if (new URL(request.url).pathname !== "/callbacks") return new Response(null, { status: 404 });
    const auth = { username: env.CALLBACK_USERNAME, password: env.CALLBACK_PASSWORD };
    return createHandler(auth)(request);
  },
};
