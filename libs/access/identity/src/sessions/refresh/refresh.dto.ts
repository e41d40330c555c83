import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class RefreshBody {
  @ApiProperty({ example: 'balrt_…' }) @IsString() @Length(1, 100) refreshToken: string;
}
