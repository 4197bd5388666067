import { attributeOf, childOf, textOf, type Element } from '../element.ts';

export interface DomainBehaviour {
  /** Names of the features that are on: `acpi`, `apic`, `hyperv` … */
  readonly features: readonly string[];
  /** `utc`, `localtime`, `timezone`, `variable`, `absolute`. */
  readonly clockOffset: string | undefined;
  readonly onPoweroff: string | undefined;
  readonly onReboot: string | undefined;
  readonly onCrash: string | undefined;
}

export function domainBehaviour(domain: Element): DomainBehaviour {
  const features = childOf(domain, 'features')?.children ?? [];
  return {
    features: features.filter(isOn).map((feature) => feature.name),
    clockOffset: attributeOf(childOf(domain, 'clock'), 'offset'),
    onPoweroff: textOf(childOf(domain, 'on_poweroff')),
    onReboot: textOf(childOf(domain, 'on_reboot')),
    onCrash: textOf(childOf(domain, 'on_crash')),
  };
}

/** Some features are on by their presence, others carry a `state`. */
const isOn = (feature: Element) =>
  feature.namespaceUri === '' && attributeOf(feature, 'state') !== 'off';
