// A model that costs money, on loopback, in the protocol of Ollama: it proposes nothing and bills 14,010 tokens an answer. For the budget only.
//
// A suite that asks it is started with, P being the port:
//   CANDOR_MODEL_PROVIDERS_TILL_PROTOCOL=ollama CANDOR_MODEL_PROVIDERS_TILL_BASEURL=http://127.0.0.1:P CANDOR_MODEL_PROVIDERS_TILL_MODEL=till
//   CANDOR_MODEL_PROVIDERS_TILL_PRICE_INPUT=1000000 CANDOR_MODEL_PROVIDERS_TILL_PRICE_OUTPUT=1000000 deploy/local/candor up
import { createServer } from 'node:http';

export async function startTill(port) {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      if (!request.url.endsWith('/chat')) return response.writeHead(404).end();
      asked++;
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      const line = (content, rest) => `${JSON.stringify({ model: 'till', created_at: '2026-01-01T00:00:00Z', message: { role: 'assistant', content }, ...rest })}\n`;
      response.end(line('{"items":[]}', { done: false }) + line('', { done: true, done_reason: 'stop', prompt_eval_count: 14000, eval_count: 10 }));
    });
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { asked: () => asked, close: () => server.closeAllConnections() ?? server.close() };
}
