import {
  Modal,
  ModalBody,
  ModalHeader,
} from '@patternfly/react-core/dist/dynamic/components/Modal';
import styles from './key-help.module.css';

interface KeyGroup {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, meaning: string])[];
}

const groups: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      ['Ctrl K', 'Go to a machine, a host, a page or an action'],
      ['Alt V', 'Copy the chosen action as virsh; Alt C as curl'],
      ['?', 'Show these keys'],
      ['Esc', 'Close what is open'],
    ],
  },
  {
    title: 'Machine list',
    keys: [
      ['/', 'Filter'],
      ['↓ ↑', 'Next and previous machine'],
      ['Home End', 'First and last machine'],
      ['Enter', 'Open the machine'],
      ['c', 'Open its console'],
      ['m', 'Open its actions'],
      ['x', 'Select it; Shift and a click select up to it'],
      ['Shift ←', 'Move a column, from its heading; → the other way'],
    ],
  },
  {
    title: 'Console',
    keys: [
      ['Ctrl Shift C', 'Copy what is selected'],
      ['Ctrl Shift V', 'Paste'],
      ['Ctrl Shift F', 'Find in the output'],
      ['Ctrl Shift Esc', 'Leave the terminal with the keyboard'],
    ],
  },
];

export default function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Modal isOpen variant="small" aria-labelledby="key-help-title" onClose={onClose}>
      <ModalHeader title="Keys" labelId="key-help-title" />
      <ModalBody>
        {groups.map(({ title, keys }) => (
          <section key={title} className={styles.group}>
            <h2 className={styles.title}>{title}</h2>
            <dl className={styles.keys}>
              {keys.map(([key, meaning]) => (
                <div key={key} className={styles.line}>
                  <dt>
                    {key.split(' ').map((one) => (
                      <kbd key={one} className={styles.key}>
                        {one}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </ModalBody>
    </Modal>
  );
}
