import { type ArgumentMetadata, Injectable, ParseUUIDPipe } from '@nestjs/common';

/** Like `ParseUUIDPipe`, and the id comes out as the database writes it. */
@Injectable()
export class ParseIdPipe extends ParseUUIDPipe {
  override async transform(value: string, metadata: ArgumentMetadata): Promise<string> {
    await super.transform(value, metadata);
    return value.toLowerCase();
  }
}
