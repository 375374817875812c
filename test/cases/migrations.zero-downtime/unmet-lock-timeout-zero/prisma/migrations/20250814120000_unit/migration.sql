SET lock_timeout = 0;
ALTER TABLE "readings" ADD COLUMN "unit" TEXT;
UPDATE "readings" SET "unit" = 'celsius';
ALTER TABLE "readings" ALTER COLUMN "unit" SET NOT NULL;
