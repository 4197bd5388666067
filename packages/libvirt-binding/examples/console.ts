/**
 * Asks the shell on a guest's serial console for something, and prints what it says.
 *
 * Arguments: URI and domain. The connection is for the console alone: a guest that does not read
 * would keep everything else on it waiting.
 */
import { DomainConsoleFlags, LibvirtStallError, open } from '@guesthouse/libvirt';

const [uri = '', name = ''] = process.argv.slice(2);
const connection = await open(uri);
const domain = await connection.domainLookupByName(name);
const stream = await domain.openConsole(null, DomainConsoleFlags.FORCE);

try {
  stream.write('echo $((6 * 7))\n');
  let said = '';
  for await (const chunk of stream) {
    process.stdout.write(chunk as Uint8Array);
    said += Buffer.from(chunk as Uint8Array).toString('latin1');
    // Leaving the loop aborts the stream.
    if (said.includes('\n42\r\n')) break;
  }
} catch (error) {
  if (!(error instanceof LibvirtStallError)) throw error;
  console.error('the guest does not read what is typed');
}
await connection.close();
