import { Body, CanActivate, Controller, ExecutionContext, Get, Injectable, Post, UseGuards } from '@nestjs/common';
import { verify } from 'jsonwebtoken';

@Injectable()
class StaffGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const req = context.switchToHttp().getRequest();
    try {
      req.user = verify((req.headers.authorization ?? '').slice(7), process.env.JWT_SECRET!);
      return true;
    } catch {
      return false;
    }
  }
}

@UseGuards(StaffGuard)
@Controller('products')
export class ProductsController {
  private readonly products: object[] = [];
  @Get() list() { return this.products; }
  @Post() add(@Body() body: object) { this.products.push(body); return body; }
}
