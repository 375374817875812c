import { Body, Controller, Get, Module, NotFoundException, Param, ParseUUIDPipe, Patch, Post, Req } from '@nestjs/common';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { PartialType } from '@nestjs/mapped-types';
import { IsEmail, IsOptional, IsString } from 'class-validator';
import { Repository } from 'typeorm';
import { Principal, Public } from '../auth/guards';
import { Customer } from '../database/entities';

class CustomerDto {
  @IsString() fullName!: string;
  @IsEmail() email!: string;
  @IsString() billingAddress!: string;
  @IsOptional() @IsString() taxNumber?: string;
}
class UpdateCustomerDto extends PartialType(CustomerDto) {}

@Controller('customers')
export class CustomersController {
  constructor(@InjectRepository(Customer) private readonly customers: Repository<Customer>) {}

  @Post()
  create(@Req() req: { user: Principal }, @Body() dto: CustomerDto) {
    return this.customers.save({ ...dto, tenantId: req.user.tenantId });
  }

  @Get(':id')
  async get(@Req() req: { user: Principal }, @Param('id', ParseUUIDPipe) id: string) {
    const customer = await this.customers.findOneBy({ id, tenantId: req.user.tenantId });
    if (!customer) throw new NotFoundException();
    return customer;
  }

  @Patch(':id')
  async update(@Req() req: { user: Principal }, @Param('id', ParseUUIDPipe) id: string, @Body() dto: UpdateCustomerDto) {
    const customer = await this.get(req, id);
    return this.customers.save({ ...customer, ...dto });
  }
}

@Controller('health')
export class HealthController {
  @Public()
  @Get()
  check() {
    return { status: 'ok' };
  }
}

@Module({
  imports: [TypeOrmModule.forFeature([Customer])],
  controllers: [CustomersController, HealthController],
})
export class CustomersModule {}
