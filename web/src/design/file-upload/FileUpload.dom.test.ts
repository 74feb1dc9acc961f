import { describeCases } from '../govukCases.ts';
import FileUpload from './FileUpload.vue';

describeCases('file-upload', FileUpload);
