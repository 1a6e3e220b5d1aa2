import { Module } from '@nestjs/common';
import { ConcernCourses } from './courses.reader.js';
import { UndisposedConcerns } from './undisposed-concerns.reader.js';

/** For whoever opens a call or looks at a draft as a whole: it needs nothing else of the ledger. */
@Module({ providers: [UndisposedConcerns, ConcernCourses], exports: [UndisposedConcerns, ConcernCourses] })
export class UndisposedConcernsModule {}
