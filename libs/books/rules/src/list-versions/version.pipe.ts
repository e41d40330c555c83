import { Injectable, type PipeTransform } from '@nestjs/common';

/** The number of a version in a path. What is none leads to no version, so it becomes 0, which no version has. */
@Injectable()
export class VersionPipe implements PipeTransform<string, number> {
  transform(text: string): number {
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
  }
}
