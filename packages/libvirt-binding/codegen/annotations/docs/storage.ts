/** What the methods of storage pools and volumes do. */
export const storageDocs: Readonly<Record<string, string>> = {
  virStoragePoolBuild:
    'Makes what the pool stands on: a directory, a file system, a volume group. OPERATION_FAILED rather than overwrite something, unless the flag OVERWRITE is given.',
  virStoragePoolCreate:
    'Starts a pool that is defined. What it stands on must exist, unless a BUILD flag is given.',
  virStoragePoolDelete:
    'Destroys what the pool stands on. The pool must not be active; its definition stays.',
  virStoragePoolDestroy: 'Stops the pool. Its volumes stay; a transient pool is gone.',
  virStoragePoolGetAutostart: 'Whether the pool starts with the host.',
  virStoragePoolGetInfo:
    'State, and bytes in all, used and free, as they were when it was last refreshed. Zeros when it is not active.',
  virStoragePoolGetName: "The pool's name, as {@link name} has it. Asks nobody.",
  virStoragePoolGetUUID: "The pool's UUID as 16 bytes. Asks nobody.",
  virStoragePoolGetUUIDString: "The pool's UUID as text, as {@link uuid} has it. Asks nobody.",
  virStoragePoolGetXMLDesc:
    "The pool's XML: as it is active, or as it is defined with the flag INACTIVE.",
  virStoragePoolIsActive: 'Whether the pool is active.',
  virStoragePoolIsPersistent: 'Whether the pool is defined, and not gone when it is stopped.',
  virStoragePoolListAllVolumes:
    'The volumes of an active pool. OPERATION_INVALID when it is not active.',
  virStoragePoolNumOfVolumes: 'How many volumes an active pool has.',
  virStoragePoolRefresh:
    'Looks at the pool anew, for volumes and sizes that something else than libvirt changed. Takes long for large ones.',
  virStoragePoolSetAutostart:
    'Sets whether the pool starts with the host. Refused for transient ones.',
  virStoragePoolUndefine: "Forgets the pool's definition. OPERATION_INVALID while it is active.",
  virStorageVolCreateXML:
    'Makes a volume from its XML. Returns when it is there: with PREALLOC_METADATA or a full allocation that takes long.',
  virStorageVolCreateXMLFrom:
    'Makes a volume with the content of another, of whatever pool. Takes as long as the copy does; the XML may give another format.',
  virStorageVolLookupByName:
    'A volume of this pool by its name. NO_STORAGE_VOL when there is none.',
  virStoragePoolLookupByVolume: 'The pool that the volume is in.',
  virStorageVolDelete:
    'Deletes the volume and its content. Whether a domain uses it is not looked at.',
  virStorageVolDownload: 'See `StorageVolume.download`.',
  virStorageVolGetInfo: 'Type, and bytes that it can hold and that it takes.',
  virStorageVolGetInfoFlags:
    'As {@link getInfo}; with the flag GET_PHYSICAL, `allocation` is the size of its file.',
  virStorageVolGetKey: "The volume's key, as {@link key} has it. Asks nobody.",
  virStorageVolGetName: "The volume's name, as {@link name} has it. Asks nobody.",
  virStorageVolGetPath: "The volume's path on the host.",
  virStorageVolGetXMLDesc:
    "The volume's XML: sizes, format, path, permissions, and what it is backed by.",
  virStorageVolResize:
    'Gives the volume another capacity, in bytes; with DELTA, that many more. Smaller only with SHRINK, and what was there is lost.',
  virStorageVolUpload: 'See `StorageVolume.upload`.',
  virStorageVolWipe:
    'Overwrites the volume with zeros, once. Takes as long as that takes; less than safe on flash.',
  virStorageVolWipePattern:
    'As {@link wipe}, in the way of a `StorageVolWipeAlgorithm`. Most need a tool on the host.',
};
