import { Module } from '@nestjs/common';
import { DescribedReader } from './described.reader.js';
import { SearchReader } from './search.reader.js';
import { SearchResolver } from './search.resolver.js';
import { SearchConference } from './search-conference.js';

@Module({ providers: [SearchReader, DescribedReader, SearchConference, SearchResolver] })
export class SearchModule {}
