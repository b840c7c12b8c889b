// The baseline of goal 1: node:http with one Buffer and ready header fields, and the plainest 304.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [path, port] = process.argv.slice(2);
const document = JSON.parse(readFileSync(path, 'utf8'));
const body = Buffer.from(document.body, 'base64');
const { 'content-length': _, 'content-type': __, ...validators } = document.headers;
const full = Object.entries({ ...document.headers, 'content-length': body.length }).flat();
const short = Object.entries(validators).flat();

createServer({ keepAliveTimeout: 72_000 }, (request, response) => {
  if (request.headers['if-none-match'] === document.headers.etag) {
    response.writeHead(304, short);
    response.end();
    return;
  }
  response.writeHead(200, full);
  response.end(body);
}).listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
