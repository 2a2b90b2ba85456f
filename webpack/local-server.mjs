import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const pagePort = 8080;

/** The certificate that Excel trusts once `npx office-addin-dev-certs install` has made it; null where nobody has. */
function trustedCertificate() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((name) => path.join(folder, name));
  if (![key, cert, ca].every(existsSync)) return null;
  return { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) };
}

/**
 * The server of a developer's machine. At an https address it serves Excel, with the certificate that Excel trusts or else with one that the server makes
 * itself; without an address it serves the page by plain http.
 */
export function localServer(address) {
  const trusted = address === null ? null : trustedCertificate();
  const secure = trusted === null ? 'https' : { type: 'https', options: trusted };
  return {
    host: 'localhost',
    port: address === null ? pagePort : Number(new URL(address).port),
    server: address === null ? 'http' : secure,
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: false },
  };
}
