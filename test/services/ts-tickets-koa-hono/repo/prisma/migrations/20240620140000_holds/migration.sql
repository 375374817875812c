SET lock_timeout = '3s';

ALTER TABLE "Order" ADD COLUMN "heldUntil" TIMESTAMP(3);
