/** Opens a connection, asks it who it is, and closes it. */
import { libraryVersion, open } from '@guesthouse/libvirt';

const connection = await open(process.argv[2] ?? 'test:///default');
const { major, minor, release } = libraryVersion();
console.log(`library ${major}.${minor}.${release}`);
console.log(`${await connection.getType()} on ${await connection.getHostname()}`);
console.log(`URI ${await connection.getURI()}, alive: ${await connection.isAlive()}`);
console.log(`encrypted: ${await connection.isEncrypted()}, secure: ${await connection.isSecure()}`);

const readOnly = await open(process.argv[2] ?? 'test:///default', { readOnly: true });
await readOnly.domainDefineXML('<domain/>').catch((error: unknown) => console.log(String(error)));
await readOnly.close();

console.log(`references left: ${await connection.close()}`);
