export const isAgent = (claims: { roles?: string[] }) => claims.roles?.includes('agent') ?? false;
