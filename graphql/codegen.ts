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
          ApprovalSettings: '../silo/types.ts#SiloApprovalSettings',
          ComparedPartner: '../silo/types.ts#SiloComparedPartner',
          Contact: '../silo/types.ts#SiloContact',
          Credential: '../silo/types.ts#SiloCredential',
          Delegation: '../silo/types.ts#SiloDelegation',
          Inbox: '../silo/types.ts#SiloInbox',
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
          CoilProject: '../silo/types.ts#SiloCoilProject',
          ProjectReadiness: '../silo/types.ts#SiloProjectReadiness',
          PlanClass: '../silo/types.ts#SiloPlanClass',
          PlanComment: '../silo/types.ts#SiloPlanComment',
          PlanSectionChange: '../silo/types.ts#SiloPlanChange',
          PlanSectionState: '../silo/types.ts#SiloPlanSection',
          PlanSignature: '../silo/types.ts#SiloPlanSignature',
          ProjectPlan: '../silo/types.ts#SiloPlan',
          RoundLeftOver: '../silo/types.ts#SiloRoundLeftOver',
          RoundPair: '../silo/types.ts#SiloRoundPair',
          SideCredits: '../silo/types.ts#SiloSideCredits',
          SideReadiness: '../silo/types.ts#SiloSideReadiness',
          Webhook: '../silo/types.ts#SiloWebhook',
        },
      },
    },
  },
};

export default config;
