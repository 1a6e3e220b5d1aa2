import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonasReader, type PersonaView } from './personas.reader.js';

@Resolver('Server')
export class PersonasResolver {
  constructor(private readonly personas: PersonasReader) {}

  @Query('examplePersonas')
  examplePersonas(): Promise<PersonaView[]> {
    return this.personas.all();
  }

  @ResolveField('example')
  async example(): Promise<boolean> {
    return (await this.personas.all()).length > 0;
  }
}
