import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: './schema.graphql',
  generates: {
    './src/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
        mappers: {
          Approval: '../silo/types.ts#SiloApproval',
          ApprovalStep: '../silo/types.ts#SiloApprovalStep',
          ComparedPartner: '../silo/types.ts#SiloComparedPartner',
          Contact: '../silo/types.ts#SiloContact',
          Document: '../silo/types.ts#SiloDocument',
          DocumentRevision: '../silo/types.ts#SiloDocumentRevision',
          Institution: '../silo/types.ts#SiloInstitution',
          Listing: '../silo/types.ts#SiloListing',
          MatchingRound: '../silo/types.ts#SiloRound',
          Membership: '../silo/types.ts#SiloMembership',
          MembershipRequest: '../silo/types.ts#SiloMembershipRequest',
          Pairing: '../silo/types.ts#SiloPairing',
          PartnerSuggestion: '../silo/types.ts#SiloSuggestion',
          Person: '../silo/types.ts#SiloPerson',
          PlanSignature: '../silo/types.ts#SiloPlanSignature',
          RoundLeftOver: '../silo/types.ts#SiloRoundLeftOver',
          RoundPair: '../silo/types.ts#SiloRoundPair',
        },
      },
    },
  },
};

export default config;
