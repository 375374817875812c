import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import gql from 'graphql-tag';
import pino from 'pino';
import { byId } from './store.js';

const log = pino();

// const before = gql`type Passenger { email: String! }`;
export const example = gql`query { owner { email birthDate } }`;
const typeDefs = gql`
  # the email of its owner is elsewhere
  type Berth {
    id: ID!
    depth: Float!
  }
  enum Contact { email }
  type Query { berth(id: ID!): Berth }
`;

const resolvers = { Query: { berth: (_, { id }) => byId(id) } };
const { url } = await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }));
log.info({ url }, 'listening');
