import { AbilityBuilder, createMongoAbility, subject, ForbiddenError } from '@casl/ability';
import type { NextFunction, Request, Response } from 'express';

export function abilityFor(user: { sub: string; role: string }) {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  if (user.role === 'harbourmaster') can('manage', 'all');
  can(['read', 'delete'], 'Berth', { owner: user.sub });
  return build();
}

export const ensure = (action: string, type: string, load: (req: Request) => Promise<object>) =>
  async (req: Request & { auth?: any }, res: Response, next: NextFunction) => {
    const found = await load(req);
    ForbiddenError.from(abilityFor(req.auth)).throwUnlessCan(action, subject(type, found as any));
    res.locals.found = found;
    next();
  };
