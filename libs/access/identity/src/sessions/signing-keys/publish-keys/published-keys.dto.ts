import { ApiProperty } from '@nestjs/swagger';

export class PublishedKeyView {
  @ApiProperty({ example: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k', description: 'RFC 7638 thumbprint' })
  kid: string;
  @ApiProperty({ enum: ['EC'], example: 'EC' }) kty: 'EC';
  @ApiProperty({ enum: ['P-256'], example: 'P-256' }) crv: 'P-256';
  @ApiProperty({ example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }) x: string;
  @ApiProperty({ example: 'Ll_nn_vVVZRjGtyfJZXOzhJUIU2N9LkYJkOxQ8Y1xvE' }) y: string;
  @ApiProperty({ enum: ['ES256'], example: 'ES256' }) alg: 'ES256';
  @ApiProperty({ enum: ['sig'], example: 'sig' }) use: 'sig';
}

/** A JSON Web Key Set, RFC 7517. */
export class PublishedKeysView {
  @ApiProperty({ type: [PublishedKeyView] }) keys: PublishedKeyView[];
}

/**
 * What RFC 8414 and OpenID Connect Discovery 1.0 call metadata. People sign in over the API, not by redirects: there is
 * no authorization endpoint and no grant, and the empty lists say so, because a list that is left out stands for more.
 */
export class IssuerView {
  @ApiProperty({ example: 'https://balance.example.com' }) issuer: string;
  @ApiProperty({ example: 'https://balance.example.com/.well-known/jwks.json' }) jwks_uri: string;
  @ApiProperty({ example: 'https://balance.example.com/api/docs' }) service_documentation: string;
  @ApiProperty({ type: [String], example: [] }) response_types_supported: string[];
  @ApiProperty({ type: [String], example: [] }) grant_types_supported: string[];
}

export class OpenIdIssuerView extends IssuerView {
  @ApiProperty({ type: [String], example: ['public'], description: 'One id for a person, whoever asks' })
  subject_types_supported: string[];
  @ApiProperty({ type: [String], example: ['ES256'], description: 'What access tokens are signed with' })
  id_token_signing_alg_values_supported: string[];
}
