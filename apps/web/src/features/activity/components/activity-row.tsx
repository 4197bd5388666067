import type { ActivityEntry, ActivityKind, ActivityTone } from '@guesthouse/contract/activity';
import type { Subject } from '@guesthouse/contract/subject';
import { domainUuidSchema } from '@guesthouse/contract/ids';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { formatMoment } from '../../../shared/lib/format-time.ts';
import { Icon, type IconName } from '../../../shared/ui/icon.tsx';
import { kindLabels } from '../model/activity-filter.ts';
import styles from './activity-table.module.css';

const kindIcons: Record<ActivityKind, IconName> = {
  event: 'bolt',
  order: 'person',
  task: 'tasks',
};

const toneIcons: Record<ActivityTone, IconName | null> = {
  good: null,
  plain: null,
  warn: 'warning',
  bad: 'warning',
};

function SubjectName({ subject }: { subject: Subject }) {
  const uuid = subject.kind === 'domain' ? domainUuidSchema.safeParse(subject.id).data : undefined;
  if (uuid === undefined || subject.hostId === null) return subject.name;
  return (
    <Link
      to="/machines/$hostId/$uuid"
      params={{ hostId: subject.hostId, uuid }}
      className={styles.subject}
    >
      {subject.name}
    </Link>
  );
}

interface Props {
  readonly entry: ActivityEntry;
  readonly index: number;
  readonly hostLabel: string | null;
  readonly withSubject: boolean;
}

/** One entry: when, what kind, about what, what happened, by whom. */
export const ActivityRow = memo(function ActivityRow(props: Props) {
  const { entry, index, hostLabel, withSubject } = props;
  const { at, kind, tone, text, subject, actor, name } = entry;
  const mark = toneIcons[tone] ?? kindIcons[kind];
  return (
    <tr className={styles.row} aria-rowindex={index + 2} data-index={index} data-tone={tone}>
      <td className={styles.time}>
        <time dateTime={at}>{formatMoment(at)}</time>
      </td>
      <td className={styles.mark}>
        <span data-hint={`${kindLabels[kind]}: ${name}`}>
          <Icon name={mark} size={14} />
          <span className="pf-v6-screen-reader">{kind}</span>
        </span>
      </td>
      {withSubject && (
        <td className={styles.about}>
          {subject && <SubjectName subject={subject} />}
          {subject && hostLabel !== null && subject.kind !== 'host' && (
            <span className={styles.host}> {hostLabel}</span>
          )}
        </td>
      )}
      <td className={styles.text} data-hint={text}>
        {text}
      </td>
      <td className={styles.actor}>
        {actor && (
          <>
            <span className={styles.by}>by </span>
            {actor.name}
          </>
        )}
      </td>
    </tr>
  );
});
