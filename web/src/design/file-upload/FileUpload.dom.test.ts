import { describeCases } from '../govukCases.ts';
import FileUpload from './FileUpload.vue';

// The browser's own control alone: GOV.UK's script would put a button of its own before it. Such a control has no value.
describeCases(
  'file-upload',
  FileUpload,
  ({
    name,
    id,
    label,
    hint,
    errorMessage,
    describedBy,
    disabled,
    multiple,
    formGroup,
    classes,
    attributes,
  }) => ({
    props: {
      name,
      id,
      label,
      hint,
      errorMessage,
      describedBy,
      disabled,
      multiple,
      formGroup,
      classes,
      attributes,
    },
  }),
  { leftOut: /^(enhanced|translated$)/ },
);
