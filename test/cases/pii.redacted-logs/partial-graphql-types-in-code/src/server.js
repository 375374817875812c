import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import gql from 'graphql-tag';
import pino from 'pino';
import { byId } from './store.js';

const log = pino();

const typeDefs = gql`
  type Passenger {
    id: ID!
    email: String!
    birthDate: String
  }
  type Query { passenger(id: ID!): Passenger }
`;

const resolvers = { Query: { passenger: (_, { id }) => byId(id) } };
const { url } = await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }));
log.info({ url }, 'listening');
