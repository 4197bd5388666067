/** What the methods of devices of the host and of secrets do. */
export const nodeDeviceAndSecretDocs: Readonly<Record<string, string>> = {
  virNodeDeviceCreate: 'Makes a device that is defined, such as a mediated one.',
  virNodeDeviceDestroy: 'Removes a device that was made: a virtual adapter, or a mediated one.',
  virNodeDeviceDetachFlags:
    "Takes a PCI device from the host's driver, for a guest to have it. `driverName` is `vfio`; null is the default. Nothing on the host can use it then.",
  virNodeDeviceDettach: 'As {@link detachFlags}, with the default driver.',
  virNodeDeviceGetAutostart: 'Whether the device is made when its parent appears.',
  virNodeDeviceGetName: "The device's name, as {@link name} has it. Asks nobody.",
  virNodeDeviceGetParent: 'The name of the device that this one hangs on; null for the root.',
  virNodeDeviceGetXMLDesc: "The device's XML: where it is, what drives it, and what it can do.",
  virNodeDeviceIsActive: 'Whether the device is there, and not only defined.',
  virNodeDeviceIsPersistent: 'Whether the device is defined, and not gone when it is removed.',
  virNodeDeviceNumOfCaps: 'How many capabilities the device has.',
  virNodeDeviceReAttach: "Gives a PCI device back to the host's driver.",
  virNodeDeviceReset:
    'Resets a PCI device that a guest had. Refused when others on its bus are in use.',
  virNodeDeviceSetAutostart: 'Sets whether the device is made when its parent appears.',
  virNodeDeviceUndefine: 'Forgets the definition of a mediated device.',
  virNodeDeviceUpdate:
    'Changes the definition of a mediated device, the one that is there, or both.',
  virSecretGetUUID: "The secret's UUID as 16 bytes. Asks nobody.",
  virSecretGetUUIDString: "The secret's UUID as text, as {@link uuid} has it. Asks nobody.",
  virSecretGetUsageID:
    'What the secret is for, in the terms of its type: a path, a name. Asks nobody.',
  virSecretGetUsageType: 'What kind of thing the secret is for: a `SecretUsageType`. Asks nobody.',
  virSecretGetXMLDesc: "The secret's XML. Never its value.",
  virSecretSetValue: 'Gives the secret its value. One that is private cannot be read again.',
  virSecretUndefine: 'Forgets the secret and its value.',
};
