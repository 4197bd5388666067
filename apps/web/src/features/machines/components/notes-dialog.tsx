import type { DomainMetadata, DomainMetadataChange } from '@guesthouse/contract/domain-metadata';
import { metadataLimits } from '@guesthouse/contract/domain-metadata';
import type { DomainSummary } from '@guesthouse/contract/domain';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextAreaField } from '../../../shared/ui/text-area-field.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { toastError } from '../../../shared/ui/toasts.ts';
import { metadataQuery, useEditMetadata } from '../api/metadata-queries.ts';
import { parseTagList, tagDifference, tagListProblem } from '../model/tag-list.ts';

interface Props {
  readonly domain: DomainSummary;
  readonly onClose: () => void;
}

/** Only what was changed: what somebody else changes meanwhile stays theirs. */
function changeOf(before: DomainMetadata, fields: Fields): DomainMetadataChange {
  const { addTags, removeTags } = tagDifference(before.tags, parseTagList(fields.tags));
  const title = fields.title.trim();
  return {
    ...(title !== (before.title ?? '') && { title }),
    ...(fields.description !== (before.description ?? '') && { description: fields.description }),
    ...(addTags.length > 0 && { addTags }),
    ...(removeTags.length > 0 && { removeTags }),
  };
}

interface Fields {
  readonly title: string;
  readonly description: string;
  readonly tags: string;
}

function NotesForm({ domain, before, onClose }: Props & { before: DomainMetadata }) {
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: {
      title: before.title ?? '',
      description: before.description ?? '',
      tags: before.tags.join(', '),
    },
  });
  const { mutate, isPending } = useEditMetadata(domain);
  const { errors } = formState;
  const submit = handleSubmit((fields) => {
    const change = changeOf(before, fields);
    if (Object.keys(change).length === 0) {
      onClose();
      return;
    }
    mutate(change, {
      onSuccess: onClose,
      onError: (error) => toastError(`The notes of ${domain.name} were not changed`, error),
    });
  });
  const { titleCharacters, descriptionCharacters } = metadataLimits;
  return (
    <FormDialog
      title={`Title, description and tags of ${domain.name}`}
      submitLabel="Save"
      busy={isPending}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <TextField
        label="Title"
        help="A short line that stands beside the name."
        maxLength={titleCharacters}
        problem={errors.title?.message}
        {...register('title')}
      />
      <TextAreaField
        label="Description"
        rows={4}
        maxLength={descriptionCharacters}
        {...register('description')}
      />
      <TextField
        label="Tags"
        help="Separated by commas, such as: production, db. They live in the machine’s own definition."
        autoCapitalize="none"
        problem={errors.tags?.message}
        {...register('tags', { validate: (text) => tagListProblem(text) ?? true })}
      />
    </FormDialog>
  );
}

export default function NotesDialog(props: Props) {
  const { data } = useQuery(metadataQuery(props.domain));
  return data ? <NotesForm {...props} before={data} /> : null;
}
