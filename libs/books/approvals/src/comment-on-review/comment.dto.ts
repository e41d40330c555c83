import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { PageOf } from '@balance/http';
import { type Comment, type CommentKind, commentKinds } from '../comment.repository.js';

export class CommentBody {
  @ApiProperty({ minLength: 1, maxLength: 4000, example: 'The invoice is in the post' })
  @IsString()
  @Length(1, 4000)
  body: string;
}

export class CommentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({
    enum: commentKinds,
    example: 'comment',
    description: '`comment`, or the step that it gives the reason of',
  })
  kind: CommentKind;
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) author: string;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'Who acted as the author' })
  impersonator: string | null;
  @ApiProperty({ example: 'The invoice is in the post' }) body: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class CommentPage extends PageOf(CommentView) {}

export const commentView = ({ id, kind, author, impersonator, body, createdAt }: Comment): CommentView => ({
  id,
  kind,
  author,
  impersonator,
  body,
  createdAt: createdAt.toISOString(),
});
