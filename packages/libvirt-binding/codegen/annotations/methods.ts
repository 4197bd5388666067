/**
 * Functions whose call is generated and whose method is written by hand, because what they return
 * needs a word of interpretation.
 */
export const handWrittenMethods: ReadonlySet<string> = new Set([
  'virDomainGetID',
  'virDomainScreenshot',
  'virStorageVolDownload',
  'virStorageVolUpload',
]);
