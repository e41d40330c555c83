import { ApiProperty } from '@nestjs/swagger';
import { PageOf, SortedPageQuery } from '@balance/http';
import { RuleContentView } from '../list-rules/rule.dto.js';
import { type RuleOrigin, ruleOrigins } from '../domain/rule.events.js';
import { type RuleVersion } from '../rule-version.repository.js';

export class VersionsQuery extends SortedPageQuery(['version'], '-version') {}

export class RuleVersionView extends RuleContentView {
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) author: string;
  @ApiProperty({
    enum: ruleOrigins,
    description:
      'Somebody wrote it, made it of a record in `review`, read it from a file, or accepted what Balance proposed',
  })
  from: RuleOrigin;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class RuleVersionPage extends PageOf(RuleVersionView) {}

export const ruleVersionView = ({ createdAt, ...version }: RuleVersion): RuleVersionView => ({
  ...version,
  createdAt: createdAt.toISOString(),
});
