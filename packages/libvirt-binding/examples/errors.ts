/** What goes wrong, and how to tell. */
import { ErrorNumber, LibvirtClosedError, LibvirtError, open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
try {
  await connection.domainLookupByName('nobody');
} catch (error) {
  if (!(error instanceof LibvirtError)) throw error;
  console.log(`${error.functionName}: ${error.codeName} of ${error.domainName}: ${error.message}`);
  console.log(`is it gone? ${error.code === ErrorNumber.NO_DOMAIN}`);
}

await connection.close();
const late = await connection.getHostname().catch((error: unknown) => error);
console.log(`after close: ${late instanceof LibvirtClosedError}`);
